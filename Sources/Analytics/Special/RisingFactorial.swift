import Foundation

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
