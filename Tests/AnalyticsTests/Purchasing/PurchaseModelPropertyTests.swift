import Foundation
import Testing

@testable import Analytics

struct PurchaseModelPropertyTests {
  static let models: [any PurchaseModel] = [
    BGNBD(r: 0.24, alpha: 4.4, a: 0.79, b: 2.4), MBGNBD(r: 0.52, alpha: 6.2, a: 0.89, b: 1.6),
    ParetoNBD(r: 0.55, alpha: 10.6, s: 0.61, beta: 11.7), ParetoNBD(r: 1.3, alpha: 0.01, s: 30, beta: 4000),
    BGNBD(r: 0.7, alpha: 26, a: 4e5, b: 2.4e6), MBGNBD(r: 0.05, alpha: 300, a: 0.02, b: 0.1),
  ]

  @Test(arguments: models, [0, 1, 7, 161, 254, 2000])
  func aliveIsAProbabilityThatRisesWithRecency(model: any PurchaseModel, repeats: Int) throws {
    var before = 0.0
    for recency in repeats == 0 ? [0] : [0, 1, 20, 77, 103.4, 103.57] {
      let history = try PurchaseHistory(repeats: repeats, recency: recency, age: 103.57)
      let alive = model.probabilityAlive(history)
      #expect(alive >= before && alive <= 1, "\(recency)")
      before = alive
    }
  }

  @Test(arguments: models, [0, 1, 7, 161, 2000])
  func purchasesGrowWithTheHorizon(model: any PurchaseModel, repeats: Int) throws {
    let history = try PurchaseHistory(repeats: repeats, recency: repeats == 0 ? 0 : 50, age: 52)
    #expect(model.expectedPurchases(within: 0, given: history) == 0)
    #expect(model.expectedPurchases(within: 0) == 0)
    // Customers who stop soon have bought all they ever will: there the sum no longer grows.
    let slack = 1 - 1e-12
    var (before, beforeNew) = (0.0, 0.0)
    for horizon in [0.01, 1, 4.3482, 26, 52, 520] {
      let purchases = model.expectedPurchases(within: horizon, given: history)
      #expect(purchases.isFinite && purchases > 0 && purchases >= before * slack, "\(horizon)")
      before = purchases
      let new = model.expectedPurchases(within: horizon)
      #expect(new.isFinite && new > 0 && new >= beforeNew * slack, "\(horizon)")
      beforeNew = new
    }
  }

  @Test func onlyTheModifiedModelDoubtsCustomersWithoutRepeats() throws {
    let silent = try PurchaseHistory(repeats: 0, recency: 0, age: 100)
    #expect(Self.models[0].probabilityAlive(silent) == 1)
    #expect(Self.models[1].probabilityAlive(silent) < 0.3)
    #expect(Self.models[2].probabilityAlive(silent) < 0.3)
  }

  @Test(arguments: models)
  func likelihoodIsTheSumOverCustomersInAnyOrder(model: any PurchaseModel) throws {
    let histories = try SimulatedCustomers.histories(300, seed: 3)
    let sample = PurchaseSample(histories)
    let sum = histories.reduce(0) { $0 + model.logLikelihood(of: PurchaseSample([$1])) }
    #expect(sample.count < 300)
    #expect(isClose(model.logLikelihood(of: sample), sum, 1e-9))
    var numbers = SeededNumbers(seed: 1)
    let shuffled = PurchaseSample(histories.shuffled(using: &numbers))
    #expect(model.logLikelihood(of: shuffled) == model.logLikelihood(of: sample))
  }

  @Test(arguments: models)
  func gradientIsTheSlope(model: any PurchaseModel) throws {
    let sample = PurchaseSample(try SimulatedCustomers.histories(150, seed: 5))
    var gradient: [Double] = []
    _ = model.logLikelihood(of: sample, gradient: &gradient)
    for index in gradient.indices {
      let step = 1e-5
      let ends = [step, -step].map { shift in
        var parameters = model.parameters
        parameters[index] *= exp(shift)
        return type(of: model).init(parameters: parameters).logLikelihood(of: sample)
      }
      let slope = (ends[0] - ends[1]) / (2 * step)
      #expect(abs(gradient[index] - slope) <= 2e-4 * max(1, abs(slope)), "\(index)")
    }
  }
}
