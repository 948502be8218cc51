import Foundation
import Testing

@testable import Analytics

struct DistributionTests {
  @Test(arguments: [0.001, 0.3, 0.7, 0.999], [0.5, 3.0, 40, 2500])
  func betaWithOneIsAPower(x: Double, b: Double) {
    #expect(isClose(regularizedBeta(1, b, at: x), -expm1(b * log1p(-x)), 1e-12))
    #expect(isClose(regularizedBeta(b, 1, at: x), pow(x, b), 1e-12))
  }

  @Test func betaAddsUpAtAnyPlace() {
    for (a, b, x) in [(0.5, 0.5, 0.1), (5, 36, 0.2), (400, 400, 0.52), (1e5, 2e5, 0.3335)] {
      #expect(isClose(regularizedBeta(a, b, at: x) + regularizedBeta(b, a, at: 1 - x), 1, 1e-12))
    }
    #expect(regularizedBeta(2, 3, at: 0) == 0)
    #expect(regularizedBeta(2, 3, at: 1) == 1)
  }

  /// With one degree of freedom t is Cauchy's distribution.
  @Test(arguments: [0.0, 0.5, 2, 1e3])
  func studentIsCauchy(t: Double) {
    let tail = StudentDistribution(degreesOfFreedom: 1).twoSidedTail(t)
    #expect(isClose(tail, 2 / .pi * atan2(1, t), 1e-12))
  }

  @Test(arguments: [0.001, 1.0, 3, 40, 600])
  func chiSquaredWithTwoDegreesIsExponential(x: Double) {
    let tail = ChiSquaredDistribution(degreesOfFreedom: 2).upperTail(x)
    #expect(isRelativelyClose(tail, exp(-x / 2), 1e-12))
  }

  @Test(arguments: [0.5, 1.96, 4])
  func chiSquaredWithOneDegreeIsANormalSquared(z: Double) {
    let tail = ChiSquaredDistribution(degreesOfFreedom: 1).upperTail(z * z)
    #expect(isRelativelyClose(tail, 2 * NormalDistribution.upperTail(z), 1e-12))
  }

  @Test(arguments: [1e-300, 1e-12, 0.025, 0.3, 0.5, 0.8, 0.999999])
  func normalQuantileIsTheInverse(probability: Double) {
    let z = NormalDistribution.quantile(probability)
    #expect(isRelativelyClose(NormalDistribution.upperTail(-z), probability, 1e-12))
  }

  @Test func normalAtTheEnds() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
    #expect(NormalDistribution.upperTail(37) > 0)
  }

  /// Newcombe 1998, Statistics in Medicine 17, table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
  ])
  func wilsonAsPublished(successes: Int, trials: Int, lower: Double, upper: Double) throws {
    let interval = try #require(WilsonInterval(successes: successes, trials: trials))
    #expect(abs(interval.lower - lower) < 5e-5)
    #expect(abs(interval.upper - upper) < 5e-5)
  }

  @Test func wilsonNeedsTrials() throws {
    #expect(WilsonInterval(successes: 0, trials: 0) == nil)
    #expect(WilsonInterval(successes: 3, trials: 2) == nil)
    let all = try #require(WilsonInterval(successes: 9, trials: 9))
    #expect(all.upper == 1)
    #expect(all.lower < 1)
  }
}
