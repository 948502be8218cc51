import Foundation
import Testing

@testable import Analytics

struct GammaFunctionTests {
  private static let eulerConstant = 0.577215664901532860606512

  @Test func logGammaOfWholeAndHalfNumbers() {
    #expect(logGamma(1) == 0)
    #expect(isClose(logGamma(6), log(120), 1e-14))
    #expect(isClose(logGamma(0.5), log(Double.pi) / 2, 1e-14))
  }

  @Test(arguments: [0.01, 0.2426, 1, 3.5, 9.99, 10, 171.6, 1e5])
  func digammaSteps(z: Double) {
    #expect(isClose(digamma(z + 1) - digamma(z), 1 / z, 1e-13))
  }

  @Test func digammaAtOneAndAHalf() {
    #expect(isClose(digamma(1), -Self.eulerConstant, 1e-14))
    #expect(isClose(digamma(0.5), -Self.eulerConstant - 2 * log(2), 1e-14))
  }

  @Test(arguments: [0.3, 2, 50])
  func betaIsSymmetricAndSteps(a: Double) {
    #expect(isClose(logBeta(a, 1), -log(a), 1e-13))
    #expect(isClose(logBeta(a, 7), logBeta(7, a), 1e-14))
  }

  @Test(arguments: [12.0, 40, 3000])
  func stirlingLeavesWhatIsMissing(z: Double) {
    let formula = (z - 0.5) * log(z) - z + 0.5 * log(2 * .pi)
    #expect(isClose(stirlingRemainder(z), logGamma(z) - formula, 1e-11))
    #expect(stirlingRemainder(z) > 0)
  }

  @Test(arguments: [0.24, 5, 2e6], [0, 1, 40, 256, 300, 2000])
  func risingFactorialIsAQuotient(base: Double, count: Int) {
    var stepwise = RisingFactorial(base: base)
    for step in [0, 1, 40, 256, 300, 2000] where step <= count { stepwise.advance(to: step) }
    let direct = logGamma(base + Double(count)) - logGamma(base)
    #expect(isClose(stepwise.logarithm, direct, 1e-8))
    #expect(isClose(stepwise.derivative, digamma(base + Double(count)) - digamma(base), 1e-9))
  }
}
