import Foundation
import Testing

@testable import Analytics

struct LifetimeIntegralTests {
  /// Without purchases the integral has a closed form. Some scales are far from all times, where a search comes by.
  @Test(
    arguments: [(0.6, 11.7), (168.3, 20345.5), (9e6, 1e7), (3, 1e-6)],
    [(0.0, 39.0), (38.8, 38.9), (0.001, 300), (5, 5)])
  func withoutPurchasesItIsClosed(scale: (s: Double, beta: Double), stretch: (from: Double, to: Double)) {
    let (s, beta) = scale
    for alpha in [1e-4, 10, 1e8] {
      let integral = LifetimeIntegral(alpha: alpha, beta: beta, purchases: 0, dropouts: s + 1)
      let fall = log1p((stretch.to - stretch.from) / (beta + stretch.from))
      let closed = (beta + stretch.from) / s * -expm1(-s * fall)
      #expect(isRelativelyClose(integral.moments(from: stretch.from, to: stretch.to).total, closed, 1e-9))
    }
  }

  /// The moments are, up to a factor, the derivatives of the integral by its parameters.
  @Test func momentsAreDerivatives() {
    func whole(_ alpha: Double, _ purchases: Double) -> Double {
      let integral = LifetimeIntegral(alpha: alpha, beta: 12, purchases: purchases, dropouts: 1.6)
      let level = purchases * log(alpha + 3) + 1.6 * log(15.0)
      return integral.moments(from: 3, to: 40).total * exp(-level)
    }
    let moments = LifetimeIntegral(alpha: 8, beta: 12, purchases: 4.5, dropouts: 1.6).moments(from: 3, to: 40)
    let level = exp(-4.5 * log(11.0) - 1.6 * log(15.0))
    let byPurchases = (whole(8, 4.5 + 1e-5) - whole(8, 4.5 - 1e-5)) / 2e-5
    let byScale = (whole(8 + 1e-5, 4.5) - whole(8 - 1e-5, 4.5)) / 2e-5
    #expect(isRelativelyClose(-moments.alphaLogarithm * level, byPurchases, 1e-7))
    #expect(isRelativelyClose(-4.5 * moments.alphaInverse * level, byScale, 1e-7))
  }
}
