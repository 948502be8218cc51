import Foundation

/// ln Γ(z) for z > 0, by the reentrant function of the C library.
///
/// - Source: NIST Digital Library of Mathematical Functions 5.2.1.
package func logGamma(_ z: Double) -> Double {
  var sign: Int32 = 0
  return lgamma_r(z, &sign)
}

/// ln B(a, b) for a, b > 0.
///
/// - Source: NIST Digital Library of Mathematical Functions 5.12.1.
package func logBeta(_ a: Double, _ b: Double) -> Double {
  logGamma(a) + logGamma(b) - logGamma(a + b)
}

/// What Stirling's formula leaves of ln Γ(z): ln Γ(z) − ((z − ½) ln z − z + ½ ln 2π).
///
/// - Parameters: `z` — at least 10, where the terms kept here are good to 1e-15.
/// - Source: NIST Digital Library of Mathematical Functions 5.11.1.
func stirlingRemainder(_ z: Double) -> Double {
  let q = 1 / (z * z)
  return
    (1.0 / 12 - q * (1.0 / 360 - q * (1.0 / 1260 - q * (1.0 / 1680 - q * (1.0 / 1188 - q * 691 / 360360)))))
    / z
}

/// ψ(z), the derivative of ln Γ, for z > 0.
///
/// - Source: NIST Digital Library of Mathematical Functions 5.5.2 (up to where the series holds) and 5.11.2 (the series).
package func digamma(_ z: Double) -> Double {
  var shifted = z
  var sum = 0.0
  while shifted < 10 {
    sum -= 1 / shifted
    shifted += 1
  }
  let q = 1 / (shifted * shifted)
  let series =
    q
    * (1.0 / 12 - q
      * (1.0 / 120 - q * (1.0 / 252 - q * (1.0 / 240 - q * (1.0 / 132 - q * (691.0 / 32760 - q / 12))))))
  return sum + log(shifted) - 0.5 / shifted - series
}

/// ln Γ(z + n) − ln Γ(z) and its derivative in z, carried along growing n.
///
/// Customers sorted by their number of purchases need it for each number once, and a few logarithms lead from one to the
/// next. The sum also keeps the digits that the difference of two logarithms of Γ loses where z is in the millions.
///
/// - Source: NIST Digital Library of Mathematical Functions 5.2.5 and 5.5.2.
struct RisingFactorial {
  let base: Double
  private(set) var count = 0
  private(set) var logarithm = 0.0
  private(set) var derivative = 0.0

  /// Above this many factors Γ itself is cheaper.
  private static let longestStep = 256

  init(base: Double) {
    self.base = base
  }

  /// - Complexity: O(min(n − count, 256)).
  mutating func advance(to n: Int) {
    if n - count > Self.longestStep {
      logarithm = logGamma(base + Double(n)) - logGamma(base)
      derivative = digamma(base + Double(n)) - digamma(base)
      count = n
    }
    while count < n {
      let factor = base + Double(count)
      logarithm += log(factor)
      derivative += 1 / factor
      count += 1
    }
  }
}

/// Q(a, x) = Γ(a, x) / Γ(a), the upper tail of the gamma distribution of shape a, for a > 0 and x ≥ 0.
///
/// - Source: NIST Digital Library of Mathematical Functions 8.7.1 (series) and 8.9.2 (continued fraction).
package func upperRegularizedGamma(_ a: Double, at x: Double) -> Double {
  guard x > 0 else { return 1 }
  let power = exp(a * log(x) - x - logGamma(a))
  return x < a + 1 ? 1 - power * gammaSeries(a, at: x) : power * gammaFraction(a, at: x)
}

private func gammaSeries(_ a: Double, at x: Double) -> Double {
  var term = 1 / a
  var sum = term
  var k = a
  while term > sum * 1e-17 {
    k += 1
    term *= x / k
    sum += term
  }
  return sum
}

/// The modified algorithm of Lentz.
private func gammaFraction(_ a: Double, at x: Double) -> Double {
  var b = x + 1 - a
  var c = 1e300
  var d = 1 / b
  var fraction = d
  for step in 1...100_000 {
    let numerator = -Double(step) * (Double(step) - a)
    b += 2
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    fraction *= c * d
    if abs(c * d - 1) < 1e-15 { break }
  }
  return fraction
}
