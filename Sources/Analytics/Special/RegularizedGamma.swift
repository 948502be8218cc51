import Foundation

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
