import Foundation

/// ₂F₁(a, b; c; z) for 0 ≤ z < 1 and c not 0, −1, −2 …, by the forward series.
///
/// Terms and sum are scaled down together before they overflow, and what was scaled is kept as a logarithm. A negative c
/// makes the sum negative at times, which the result says.
///
/// - Parameters: `termLimit` — where a z near 1 (0.99999 needs four million terms) is cut off.
/// - Complexity: about 36 / (1 − z) terms.
/// - Source: NIST Digital Library of Mathematical Functions 15.2.1.
package func hypergeometric(
  _ a: Double, _ b: Double, _ c: Double, _ z: Double, termLimit: Int = 4_000_000
) -> SignedLogarithm {
  let settled = max(0, -b, -c)
  // What is left behind the last term is at most the geometric series with ratio z, once factors are near 1.
  let precision = 0.25 * Double.ulpOfOne * (1 - z)
  var (term, sum, scaled) = (1.0, 1.0, 0.0)
  var k = 0.0
  while k < Double(termLimit) {
    term *= (a + k) * (b + k) / ((c + k) * (k + 1)) * z
    sum += term
    k += 1
    if abs(term) <= precision * abs(sum), k > settled { break }
    if abs(sum) > 1e250 {
      term *= 1e-250
      sum *= 1e-250
      scaled += 1
    }
  }
  return SignedLogarithm(logarithm: log(abs(sum)) + scaled * 250 * log(10), isNegative: sum < 0)
}

/// A number too large or too small to write: its sign and the logarithm of its size.
package struct SignedLogarithm: Sendable, Equatable {
  package var logarithm: Double
  package var isNegative: Bool

  package var value: Double { isNegative ? -exp(logarithm) : exp(logarithm) }
}
