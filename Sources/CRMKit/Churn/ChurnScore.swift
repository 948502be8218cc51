/// The weighted mean of the signals of which something is known.
package struct ChurnScore: Sendable, Equatable {
  /// Σ weight × value ÷ Σ weight, in ten-thousandths: 0…10,000.
  package let total: Int64
  /// The signal with the largest part, the first of equal ones; `nil` where nothing speaks for leaving.
  package let reason: ChurnSignal?

  /// - Parameters: weights and values of the signals, in the order of ``ChurnSignal``; values `nil` where unknown.
  /// - Complexity: O(signals), without allocation: every customer has a score.
  init(weights: [Double], values: [Double?]) {
    var weight = 0.0
    var sum = 0.0
    var largest = 0.0
    var index: Int?
    for signal in values.indices {
      guard let value = values[signal] else { continue }
      let part = weights[signal] * value
      weight += weights[signal]
      sum += part
      if part > largest { (largest, index) = (part, signal) }
    }
    total = weight > 0 ? Int64((sum / weight * 10_000).rounded(.toNearestOrEven)) : 0
    reason = index.map { ChurnSignal.allCases[$0] }
  }

  /// The parts in ten-thousandths, adding up to the total exactly; `nil` for what is unknown.
  func parts(weights: [Double], values: [Double?]) -> [Int64?] {
    let weight = zip(weights, values).reduce(0.0) { $1.1 == nil ? $0 : $0 + $1.0 }
    guard weight > 0 else { return values.map { $0.map { _ in 0 } } }
    let exact = zip(weights, values).map { own, value in value.map { own * $0 / weight * 10_000 } }
    var rounded = exact.map { $0.map { Int64($0.rounded(.down)) } }
    var missing = total - rounded.reduce(0) { $0 + ($1 ?? 0) }
    // What rounding down left over goes to the parts that lost most, the first of equal ones.
    let losses = exact.indices.filter { exact[$0] != nil }.sorted {
      let (left, right) = (Self.loss(exact[$0]), Self.loss(exact[$1]))
      return left == right ? $0 < $1 : left > right
    }
    for index in losses where missing > 0 {
      rounded[index] = rounded[index].map { $0 + 1 }
      missing -= 1
    }
    return rounded
  }

  private static func loss(_ part: Double?) -> Double { (part ?? 0) - (part ?? 0).rounded(.down) }
}
