/// The share of promoters (9 and 10 of 0…10) less that of detractors (0 to 6), in points, −100…100.
///
/// - Source: Reichheld 2003, Harvard Business Review 81(12); the variance is that of a difference of two shares of one
///   multinomial sample.
package struct NetPromoterScore: Sendable, Equatable {
  package static let scale = 0...10
  package static let promoterValues = 9...10
  package static let passiveValues = 7...8
  package static let detractorValues = 0...6

  /// Answers that count, of each kind.
  package let promoters: Int
  package let passives: Int
  package let detractors: Int
  /// Answers that do not count.
  package let excluded: Int
  /// −100…100.
  package let value: Double
  /// In points.
  package let standardError: Double

  /// - Parameter tally: on the scale 0…10.
  /// - Returns: `nil` without an answer that counts.
  package init?(_ tally: RatingTally) {
    precondition(tally.scale == Self.scale, "the score is one of answers from 0 to 10")
    guard let promoting = tally.share(in: Self.promoterValues),
      let detracting = tally.share(in: Self.detractorValues)
    else { return nil }
    promoters = tally.count(in: Self.promoterValues)
    passives = tally.count(in: Self.passiveValues)
    detractors = tally.count(in: Self.detractorValues)
    excluded = tally.excluded
    let difference = promoting - detracting
    value = 100 * difference
    standardError =
      100 * (max(0, promoting + detracting - difference * difference) / tally.effectiveCount).squareRoot()
  }

  package var count: Int { promoters + passives + detractors }

  /// The interval of the normal approximation, in points, within −100…100.
  package func interval(confidence: Double = 0.95) -> ClosedRange<Double> {
    let half = NormalDistribution.quantile((1 + confidence) / 2) * standardError
    return max(-100, value - half)...min(100, value + half)
  }

  /// How far apart two surveys are, in points; `nil` where neither has any spread. Both must have asked different people.
  package func difference(from other: NetPromoterScore, confidence: Double = 0.95) -> ScoreDifference? {
    let error = (standardError * standardError + other.standardError * other.standardError).squareRoot()
    guard error > 0 else { return nil }
    let half = NormalDistribution.quantile((1 + confidence) / 2) * error
    let value = value - other.value
    return ScoreDifference(value: value, lower: value - half, upper: value + half, z: value / error)
  }
}
