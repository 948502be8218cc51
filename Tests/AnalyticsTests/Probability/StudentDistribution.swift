import Foundation

@testable import Analytics

/// Student's t distribution.
struct StudentDistribution: Sendable {
  /// More than 0; need not be whole.
  var degreesOfFreedom: Double

  init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(|T| > |t|).
  ///
  /// - Source: Abramowitz & Stegun 1964, 26.7.1.
  func twoSidedTail(_ t: Double) -> Double {
    regularizedBeta(degreesOfFreedom / 2, 0.5, at: degreesOfFreedom / (degreesOfFreedom + t * t))
  }
}

/// I_x(a, b), the distribution function of the beta distribution, for a, b > 0 and 0 ≤ x ≤ 1.
///
/// - Complexity: a continued fraction of about √max(a, b) steps.
/// - Source: NIST Digital Library of Mathematical Functions 8.17.4 (symmetry) and 8.17.22 (the fraction).
func regularizedBeta(_ a: Double, _ b: Double, at x: Double) -> Double {
  guard x > 0 else { return 0 }
  guard x < 1 else { return 1 }
  if x > (a + 1) / (a + b + 2) { return 1 - regularizedBeta(b, a, at: 1 - x) }
  return exp(logBetaPower(a, b, at: x)) * betaFraction(a, b, at: x) / a
}

/// ln(x^a (1−x)^b / B(a, b)). For large a and b the powers and B are of opposite size, so they are taken together.
private func logBetaPower(_ a: Double, _ b: Double, at x: Double) -> Double {
  guard min(a, b) >= 10 else { return a * log(x) + b * log1p(-x) - logBeta(a, b) }
  let n = a + b
  // x n / a = 1 + d/a and (1 − x) n / b = 1 − d/b.
  let d = x * n - a
  return a * log1p(d / a) + b * log1p(-d / b) + 0.5 * log(a / n * b / (2 * .pi))
    + stirlingRemainder(n) - stirlingRemainder(a) - stirlingRemainder(b)
}

/// The continued fraction of the incomplete beta function, by the modified algorithm of Lentz.
private func betaFraction(_ a: Double, _ b: Double, at x: Double) -> Double {
  let least = 1e-300
  var d = 1 / (1 - (a + b) * x / (a + 1))
  var c = 1.0
  var fraction = d
  for step in 1...100_000 {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    var change = 1.0
    for coefficient in [even, odd] {
      d = 1 + coefficient * d
      c = 1 + coefficient / c
      if abs(d) < least { d = least }
      if abs(c) < least { c = least }
      d = 1 / d
      change = c * d
      fraction *= change
    }
    if abs(change - 1) < 1e-15 { break }
  }
  return fraction
}
