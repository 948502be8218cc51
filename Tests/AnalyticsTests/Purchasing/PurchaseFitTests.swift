import Foundation
import Testing

@testable import Analytics

struct PurchaseFitTests {
  @Test func findsTheParametersThatMadeTheData() throws {
    let sample = PurchaseSample(try SimulatedCustomers.histories(3000, seed: 11))
    let fit = try BGNBD.fit(sample)
    #expect(fit.isConverged)
    #expect(fit.warnings == [])
    #expect(fit.customers == 3000)
    #expect(fit.differentHistories == sample.count)
    #expect(fit.parameters.map(\.name) == ["r", "alpha", "a", "b"])
    for (parameter, truth) in zip(fit.parameters, [0.6, 30, 0.8, 2.5]) {
      let error = try #require(parameter.standardError)
      #expect(abs(parameter.value - truth) < 3 * error, "\(parameter.name)")
      #expect(fit.model[name: parameter.name] == parameter.value)
      // No parameter next to the maximum explains the data better.
      for factor in [0.99, 1.01] {
        var parameters = fit.model.parameters
        parameters[try #require(BGNBD.parameterNames.firstIndex(of: parameter.name))] *= factor
        #expect(BGNBD(parameters: parameters).logLikelihood(of: sample) < fit.logLikelihood)
      }
    }
  }

  /// The log-likelihood changes by x ln 7 a customer, times and scales by the factor, forecasts not at all.
  @Test func unitOfTimeIsOfNoInfluence() throws {
    let days = try SimulatedCustomers.histories(1500, seed: 12)
    let weeks = try days.map {
      try PurchaseHistory(repeats: $0.repeats, recency: $0.recency / 7, age: $0.age / 7)
    }
    let daily = try ParetoNBD.fit(PurchaseSample(days))
    let weekly = try ParetoNBD.fit(PurchaseSample(weeks))
    let repeats = Double(days.reduce(0) { $0 + $1.repeats })
    #expect(isClose(weekly.logLikelihood, daily.logLikelihood + repeats * log(7), 1e-9))
    #expect(isClose(weekly.model.r, daily.model.r, 1e-4))
    #expect(isClose(7 * weekly.model.alpha, daily.model.alpha, 1e-4))
    let year = weekly.model.expectedPurchases(within: 52)
    #expect(isClose(year, daily.model.expectedPurchases(within: 364), 1e-6))
  }

  @Test func orderIsOfNoInfluence() throws {
    let histories = try SimulatedCustomers.histories(400, seed: 13)
    var numbers = SeededNumbers(seed: 2)
    let fit = try MBGNBD.fit(PurchaseSample(histories))
    let shuffled = try MBGNBD.fit(PurchaseSample(histories.shuffled(using: &numbers)))
    #expect(shuffled.model == fit.model)
    #expect(shuffled.logLikelihood == fit.logLikelihood)
  }

  @Test func whereNobodyStopsStoppingIsNotIdentified() throws {
    let histories = try SimulatedCustomers.histories(800, seed: 14, stopping: nil)
    let fit = try BGNBD.fit(PurchaseSample(histories))
    #expect(fit.warnings.contains(.notIdentified(parameters: ["a", "b"])))
    #expect(!fit.warnings.contains(.notIdentified(parameters: ["r", "alpha"])))
    #expect(isClose(fit.model.r, 0.6, 0.1))
  }

  @Test func refusesTooLittle() throws {
    let few = try SimulatedCustomers.histories(29, seed: 15)
    #expect(throws: FitError.tooFewCustomers(count: 29, needed: 30)) { try BGNBD.fit(PurchaseSample(few)) }
    let none = try (0..<40).map { try PurchaseHistory(repeats: 0, recency: 0, age: Double($0 + 1)) }
    #expect(throws: FitError.noRepeatPurchase(customers: 40)) { try ParetoNBD.fit(PurchaseSample(none)) }
    let nobody: [PurchaseHistory] = []
    #expect(throws: FitError.tooFewCustomers(count: 0, needed: 30)) { try MBGNBD.fit(PurchaseSample(nobody)) }
  }

  @Test func thinningTakesFromEverywhere() throws {
    let sample = PurchaseSample(try SimulatedCustomers.histories(600, seed: 16))
    let part = sample.thinned(to: 100)
    #expect(part.count <= 100 && part.count > 40)
    #expect(isClose(part.meanAge, sample.meanAge, 0.1))
    #expect(sample.thinned(to: 600).count == sample.count)
  }
}
