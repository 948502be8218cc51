/// A score with its parts, in ten-thousandths, the parts adding up to the whole exactly.
package struct ChurnScore: Sendable, Equatable {
  /// Σ weight × value ÷ Σ weight over the signals of which something is known: 0…10,000.
  package let total: Int64
  /// In the order of ``ChurnSignal``; `nil` for what is unknown.
  package let parts: [Int64?]

  /// - Parameters: weights and values of the signals, in the same order.
  init(weights: [Double], values: [Double?]) {
    let weight = zip(weights, values).reduce(0.0) { $1.1 == nil ? $0 : $0 + $1.0 }
    let exact = zip(weights, values).map { weight, value in value.map { weight * $0 } }
    guard weight > 0 else {
      total = 0
      parts = values.map { $0.map { _ in 0 } }
      return
    }
    let sum = exact.reduce(0.0) { $0 + ($1 ?? 0) }
    total = Int64((sum / weight * 10_000).rounded(.toNearestOrEven))
    var rounded = exact.map { $0.map { Int64(($0 / weight * 10_000).rounded(.down)) } }
    var missing = total - rounded.reduce(0) { $0 + ($1 ?? 0) }
    // What rounding down left over goes to the parts that lost most, the first of equal ones.
    let losses = exact.indices.filter { exact[$0] != nil }.sorted {
      let (a, b) = (Self.loss(exact[$0], weight), Self.loss(exact[$1], weight))
      return a == b ? $0 < $1 : a > b
    }
    for index in losses where missing > 0 {
      rounded[index] = rounded[index].map { $0 + 1 }
      missing -= 1
    }
    parts = rounded
  }

  private static func loss(_ value: Double?, _ weight: Double) -> Double {
    let scaled = (value ?? 0) / weight * 10_000
    return scaled - scaled.rounded(.down)
  }
}
