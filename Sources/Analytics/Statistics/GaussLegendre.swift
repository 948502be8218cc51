import Foundation

/// Gauss's rule of `count` points on the interval 0…1: exact for polynomials of degree 2·count − 1.
///
/// - Source: NIST Digital Library of Mathematical Functions 3.5(v), 18.9.1; the roots by Newton's method.
package struct GaussLegendre: Sendable {
  package let nodes: [Double]
  package let weights: [Double]

  /// - Complexity: O(count²).
  package init(points count: Int) {
    let roots = (1...count).map { Self.root($0, of: count) }
    nodes = roots.map { (1 - $0.position) / 2 }
    weights = roots.map { 1 / ((1 - $0.position * $0.position) * $0.slope * $0.slope) }
  }

  /// The root of the Legendre polynomial with that number, counted from 1 downwards, and the slope there.
  private static func root(_ number: Int, of count: Int) -> (position: Double, slope: Double) {
    var position = cos(.pi * (Double(number) - 0.25) / (Double(count) + 0.5))
    var slope = 1.0
    for _ in 0..<8 {
      let value = legendre(count, at: position)
      slope = value.slope
      position -= value.value / slope
    }
    return (position, slope)
  }

  private static func legendre(_ degree: Int, at x: Double) -> (value: Double, slope: Double) {
    var (before, value) = (0.0, 1.0)
    for k in 1...degree {
      let k = Double(k)
      (before, value) = (value, ((2 * k - 1) * x * value - (k - 1) * before) / k)
    }
    return (value, Double(degree) * (x * value - before) / (x * x - 1))
  }
}
