/// The share of satisfied answers, 4 and 5 of 1…5, with its interval.
package struct SatisfactionScore: Sendable, Equatable {
  /// Answers that count, and those of them that are satisfied.
  package let count: Int
  package let satisfied: Int
  /// Answers that do not count.
  package let excluded: Int
  /// 0…1.
  package let share: Double
  /// Of how many answers of equal weight they are worth.
  package let effectiveCount: Double
  /// Wilson's, of 95 % or as asked.
  package let interval: WilsonInterval
  package let mean: Double
  package let median: Double
  /// `nil` for a single answer.
  package let standardDeviation: Double?

  /// - Parameter top: the values that count as satisfied; by default the two highest.
  /// - Returns: `nil` without an answer that counts.
  package init?(_ tally: RatingTally, top: ClosedRange<Int>? = nil, confidence: Double = 0.95) {
    let top = top ?? max(tally.scale.lowerBound, tally.scale.upperBound - 1)...tally.scale.upperBound
    guard let share = tally.share(in: top), let mean = tally.mean, let median = tally.median,
      let interval = WilsonInterval(share: share, trials: tally.effectiveCount, confidence: confidence)
    else { return nil }
    count = tally.count
    satisfied = tally.count(in: top)
    excluded = tally.excluded
    self.share = share
    effectiveCount = tally.effectiveCount
    self.interval = interval
    self.mean = mean
    self.median = median
    standardDeviation = tally.standardDeviation
  }
}
