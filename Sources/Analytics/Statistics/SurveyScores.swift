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

/// How easy something was: the mean answer, and the share at the easy end of the scale.
package struct EffortScore: Sendable, Equatable {
  /// Which end of the scale is the easy one. Questionnaires differ, and the figure means nothing without it.
  package enum Direction: String, Sendable, CaseIterable {
    /// "It was easy": strongly agree is the highest.
    case higherIsEasier = "higher_is_easier"
    /// "How much effort": a great deal is the highest.
    case higherIsHarder = "higher_is_harder"
  }

  package let direction: Direction
  /// The answers as the scale has them; its share is that of the easy end.
  package let answers: SatisfactionScore

  /// - Parameters: `tally` — on any scale, 1…5 and 1…7 are usual; `values` — how many values make the easy end.
  /// - Returns: `nil` without an answer that counts.
  package init?(
    _ tally: RatingTally, direction: Direction = .higherIsEasier, values: Int = 2, confidence: Double = 0.95
  ) {
    let values = min(max(1, values), tally.scale.count)
    let easy =
      direction == .higherIsEasier
      ? tally.scale.upperBound - values + 1...tally.scale.upperBound
      : tally.scale.lowerBound...tally.scale.lowerBound + values - 1
    guard let answers = SatisfactionScore(tally, top: easy, confidence: confidence) else { return nil }
    self.answers = answers
    self.direction = direction
  }
}

/// How far two scores are apart, and how likely chance alone puts them so far apart.
package struct ScoreDifference: Sendable, Equatable {
  /// The first less the second, in the unit of the scores.
  package let value: Double
  package let lower: Double
  package let upper: Double
  /// The difference in standard errors of one between equals.
  package let z: Double

  /// Of both sides.
  package var probability: Double { 2 * NormalDistribution.upperTail(abs(z)) }
}

extension SatisfactionScore {
  /// How far two shares are apart; `nil` where everybody or nobody is satisfied in both. Both must have asked different people.
  ///
  /// - Source: the test of two proportions with their common share; the interval of Newcombe 1998, Statistics in Medicine
  ///   17(8), method 10, out of the Wilson intervals of the two.
  package func difference(from other: SatisfactionScore) -> ScoreDifference? {
    let trials = effectiveCount + other.effectiveCount
    let common = (share * effectiveCount + other.share * other.effectiveCount) / trials
    let error = (common * (1 - common) * (1 / effectiveCount + 1 / other.effectiveCount)).squareRoot()
    guard error > 0 else { return nil }
    func distance(_ first: Double, _ second: Double) -> Double {
      (first * first + second * second).squareRoot()
    }
    let value = share - other.share
    return ScoreDifference(
      value: value,
      lower: value - distance(share - interval.lower, other.interval.upper - other.share),
      upper: value + distance(interval.upper - share, other.share - other.interval.lower),
      z: value / error)
  }
}
