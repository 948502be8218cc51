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
