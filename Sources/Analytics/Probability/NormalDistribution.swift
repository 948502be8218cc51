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
