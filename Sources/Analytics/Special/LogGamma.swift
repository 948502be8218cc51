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
