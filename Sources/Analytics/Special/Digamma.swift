import Foundation

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
