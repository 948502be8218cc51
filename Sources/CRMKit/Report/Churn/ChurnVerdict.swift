/// A score without its parts, for those who are many; ``ChurnScore`` has the parts.
struct ChurnVerdict {
  /// As that of ``ChurnScore``: ten-thousandths.
  let score: Int64
  /// The signal with the largest part; `nil` where nothing speaks for leaving.
  let reason: ChurnSignal?

  init(_ facts: ChurnFacts, weights: [Double], _ ranks: ChurnRanks) {
    var (weight, sum, largest) = (0.0, 0.0, 0.0)
    var reason: ChurnSignal?
    for (index, signal) in ChurnSignal.all.enumerated() {
      guard let value = facts.value(of: signal, ranks) else { continue }
      let part = weights[index] * value
      weight += weights[index]
      sum += part
      guard part > largest else { continue }
      largest = part
      reason = signal
    }
    score = weight > 0 ? Int64((sum / weight * 10_000).rounded(.toNearestOrEven)) : 0
    self.reason = reason
  }
}

extension ChurnSignal {
  /// All of them, made once.
  static let all = allCases
}
