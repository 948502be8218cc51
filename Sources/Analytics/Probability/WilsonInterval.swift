/// The interval for a share that was observed as `successes` of `trials`; it stays within 0…1 and has a width even at 0 of n.
///
/// - Source: Wilson 1927, Journal of the American Statistical Association 22(158), without correction for continuity.
package struct WilsonInterval: Sendable, Equatable {
  package let lower: Double
  package let upper: Double

  /// - Returns: `nil` without trials.
  package init?(successes: Int, trials: Int, confidence: Double = 0.95) {
    guard trials > 0, successes >= 0, successes <= trials else { return nil }
    self.init(
      share: Double(successes) / Double(trials), trials: Double(trials), confidence: confidence)
  }

  /// For a share among weighted observations, which are worth `trials` of equal weight.
  ///
  /// - Returns: `nil` without trials.
  package init?(share: Double, trials n: Double, confidence: Double = 0.95) {
    guard n > 0, 0...1 ~= share else { return nil }
    let z = NormalDistribution.quantile((1 + confidence) / 2)
    let shrunk = 1 + z * z / n
    let centre = (share + z * z / (2 * n)) / shrunk
    let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot() / shrunk
    lower = share == 0 ? 0 : max(0, centre - half)
    upper = share == 1 ? 1 : min(1, centre + half)
  }
}
