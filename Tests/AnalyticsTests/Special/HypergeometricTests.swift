import Foundation
import Testing

@testable import Analytics

struct HypergeometricTests {
  @Test(arguments: [0.0, 0.1, 0.5, 0.92, 0.999])
  func isALogarithm(z: Double) {
    let expected = z == 0 ? 1 : -log1p(-z) / z
    #expect(isClose(hypergeometric(1, 1, 2, z).value, expected, 1e-12))
  }

  /// The value is 10²⁰⁰⁰, which no Double holds.
  @Test func staysALogarithmWhereTheValueOverflows() {
    let power = hypergeometric(2000, 3, 3, 0.9)
    #expect(isClose(power.logarithm, 2000 * log(10), 1e-12))
    #expect(!power.isNegative)
  }

  @Test func keepsTheSignOfANegativeSum() {
    // F(a, b; c; z) with c near 0 is about 1 + a b z / c.
    let sum = hypergeometric(1, 1, -1e-7, 1e-3)
    #expect(sum.isNegative)
    #expect(isClose(sum.value, 1 - 1e4, 3e-3))
  }

  @Test(arguments: [0.2, 0.7, 0.97])
  func agreesWithEulersTransformation(z: Double) {
    let (a, b, c) = (0.2426, 2.4259, 3.8)
    let transformed = pow(1 - z, c - a - b) * hypergeometric(c - a, c - b, c, z).value
    #expect(isClose(hypergeometric(a, b, c, z).value, transformed, 1e-12))
  }
}
