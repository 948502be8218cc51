import Foundation

/// The normal distribution with mean 0 and variance 1.
package enum NormalDistribution {
  /// P(Z > z), good in the far tail too: 1e-300 is not 0.
  ///
  /// - Source: NIST Digital Library of Mathematical Functions 7.18.1.
  package static func upperTail(_ z: Double) -> Double {
    erfc(z / 2.0.squareRoot()) / 2
  }

  /// The z below which a share `probability` lies; −∞ at 0, ∞ at 1.
  ///
  /// - Source: Abramowitz & Stegun 1964, 26.2.22, as the start; three steps of Halley's method make it exact.
  package static func quantile(_ probability: Double) -> Double {
    guard probability > 0 else { return -.infinity }
    guard probability < 1 else { return .infinity }
    guard probability <= 0.5 else { return -quantile(1 - probability) }
    let t = (-2 * log(probability)).squareRoot()
    var z = (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t)) - t
    for _ in 0..<3 {
      let excess = (upperTail(-z) - probability) * (2 * Double.pi).squareRoot() * exp(z * z / 2)
      z -= excess / (1 + z * excess / 2)
    }
    return probability == 0.5 ? 0 : z
  }
}

/// The distribution of the sum of squares of that many normal variables.
package struct ChiSquaredDistribution: Sendable {
  package var degreesOfFreedom: Double

  package init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(X > x) for x ≥ 0.
  ///
  /// - Source: Abramowitz & Stegun 1964, 26.4.2 and 26.4.19.
  package func upperTail(_ x: Double) -> Double {
    upperRegularizedGamma(degreesOfFreedom / 2, at: x / 2)
  }
}

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
