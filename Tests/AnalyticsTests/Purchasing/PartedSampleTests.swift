import Foundation
import Testing

@testable import Analytics

/// Samples so large that several cores share the work, and a part of the customers shows where to search.
@Suite struct PartedSampleTests {
  private let histories: [PurchaseHistory]
  private let sample: PurchaseSample

  init() throws {
    histories = try SimulatedCustomers.histories(20_000, seed: 17)
    sample = PurchaseSample(histories)
  }

  @Test func partsCoverAllGroupsOnce() {
    #expect(sample.parts.count > 1)
    #expect(sample.parts.flatMap { Array($0) } == Array(sample.groups.indices))
  }

  @Test(
    arguments: [
      BGNBD(r: 0.6, alpha: 30, a: 0.8, b: 2.5), MBGNBD(r: 0.5, alpha: 20, a: 0.9, b: 1.5),
      ParetoNBD(r: 0.5, alpha: 20, s: 0.6, beta: 40),
    ] as [any PurchaseModel])
  func theLogLikelihoodIsThatOfItsParts(model: any PurchaseModel) {
    var sum = 0.0
    for start in stride(from: 0, to: histories.count, by: 1000) {
      sum += model.logLikelihood(of: PurchaseSample(histories[start..<start + 1000]))
    }
    let whole = model.logLikelihood(of: sample)
    #expect(isClose(whole, sum, 1e-12 * abs(sum)))
    // Whatever the cores did, and in which order.
    for _ in 0..<5 { #expect(model.logLikelihood(of: sample) == whole) }
  }

  @Test func aSearchThatBeganWithAPartEndsAtTheMaximum() throws {
    #expect(sample.count > 5000)
    let fit = try BGNBD.fit(sample)
    #expect(fit.isConverged)
    #expect(fit.gradientNorm < 1e-8)
    for (parameter, truth) in zip(fit.parameters, [0.6, 30, 0.8, 2.5]) {
      #expect(abs(parameter.value - truth) < 3 * (try #require(parameter.standardError)), "\(parameter)")
    }
    #expect(try BGNBD.fit(sample).model == fit.model)
  }
}
