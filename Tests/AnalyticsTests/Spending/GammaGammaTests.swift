import Foundation
import Testing

@testable import Analytics

struct GammaGammaTests {
  private static func customers(_ count: Int, seed: UInt64) throws -> [SpendHistory] {
    var numbers = SeededNumbers(seed: seed)
    return try (0..<count).map { _ in
      let rate = numbers.gamma(shape: 4) / 16
      let repeats = Int(numbers.uniform() * 6)
      let total = (0..<repeats).reduce(0.0) { sum, _ in sum + numbers.gamma(shape: 6) / rate }
      return try SpendHistory(repeats: repeats, meanSpend: repeats == 0 ? 0 : total / Double(repeats))
    }
  }

  /// Integrated numerically over the customers' rates.
  @Test(arguments: [
    (6.0, 4.0, 16.0, 3, 35.0, -4.117792893711, 34.57142857143), (2, 1.5, 10, 1, 8, -3.261226131483, 14.4),
  ])
  func agreesWithIntegration(
    p: Double, q: Double, v: Double, repeats: Int, meanSpend: Double, logLikelihood: Double, spend: Double
  ) throws {
    let model = GammaGamma(p: p, q: q, v: v)
    let history = try SpendHistory(repeats: repeats, meanSpend: meanSpend)
    var gradient: [Double] = []
    #expect(
      isClose(model.logLikelihood(of: [SpendGroup([history])], gradient: &gradient), logLikelihood, 1e-11))
    #expect(isClose(try #require(model.expectedSpend(given: history)), spend, 1e-11))
  }

  @Test func withoutRepeatsItIsTheMeanOfAll() throws {
    let model = GammaGamma(p: 6, q: 4, v: 16)
    let history = try SpendHistory(repeats: 0, meanSpend: 0)
    #expect(model.populationMean == 32)
    #expect(model.expectedSpend(given: history) == 32)
  }

  @Test func aMeanThatDoesNotExistIsNotNegative() throws {
    let model = GammaGamma(p: 0.3, q: 0.6, v: 16)
    #expect(model.populationMean == nil)
    #expect(model.expectedSpend(given: try SpendHistory(repeats: 1, meanSpend: 20)) == nil)
    let known = try #require(model.expectedSpend(given: try SpendHistory(repeats: 2, meanSpend: 20)))
    #expect(known > 0)
  }

  @Test func findsTheParametersThatMadeTheData() throws {
    let fit = try GammaGamma.fit(try Self.customers(3000, seed: 31))
    #expect(fit.isConverged)
    #expect(fit.warnings == [])
    #expect(fit.customers + fit.excluded == 3000)
    #expect(fit.excluded > 300)
    for (parameter, truth) in zip(fit.parameters, [6.0, 4, 16]) {
      let error = try #require(parameter.standardError)
      #expect(abs(parameter.value - truth) < 3 * error, "\(parameter.name)")
    }
    #expect(abs(try #require(fit.correlation)) < 0.06)
  }

  @Test func gradientIsTheSlope() throws {
    let groups = try Self.customers(200, seed: 32).filter(\.isInformative)
      .sorted { $0.repeats < $1.repeats }.chunked { $0.repeats == $1.repeats }.map(SpendGroup.init)
    let model = GammaGamma(p: 3, q: 2, v: 30)
    var gradient: [Double] = []
    _ = model.logLikelihood(of: groups, gradient: &gradient)
    var ignored: [Double] = []
    let step = 1e-5
    let moved: [(GammaGamma, GammaGamma)] = [
      (GammaGamma(p: 3 * exp(step), q: 2, v: 30), GammaGamma(p: 3 * exp(-step), q: 2, v: 30)),
      (GammaGamma(p: 3, q: 2 * exp(step), v: 30), GammaGamma(p: 3, q: 2 * exp(-step), v: 30)),
      (GammaGamma(p: 3, q: 2, v: 30 * exp(step)), GammaGamma(p: 3, q: 2, v: 30 * exp(-step))),
    ]
    for (index, (above, below)) in moved.enumerated() {
      let difference =
        above.logLikelihood(of: groups, gradient: &ignored)
        - below.logLikelihood(of: groups, gradient: &ignored)
      #expect(isClose(gradient[index], difference / (2 * step), 1e-5), "\(index)")
    }
  }

  @Test func spendsOfZeroAreLeftOut() throws {
    let customers = try Self.customers(300, seed: 33)
    let zeros = try (0..<50).map { try SpendHistory(repeats: $0 % 4 + 1, meanSpend: 0) }
    let fit = try GammaGamma.fit(customers)
    let withZeros = try GammaGamma.fit(customers + zeros)
    #expect(withZeros.model == fit.model)
    #expect(withZeros.excluded == fit.excluded + 50)
  }

  @Test func unitOfMoneyIsOfNoInfluence() throws {
    let customers = try Self.customers(500, seed: 34)
    let cents = try customers.map { try SpendHistory(repeats: $0.repeats, meanSpend: $0.meanSpend * 100) }
    let fit = try GammaGamma.fit(customers)
    let centFit = try GammaGamma.fit(cents)
    #expect(isClose(centFit.model.v, 100 * fit.model.v, 1e-4))
    #expect(isClose(centFit.logLikelihood, fit.logLikelihood - Double(fit.customers) * log(100), 1e-9))
  }

  @Test func oneSpendForAllIdentifiesNothing() throws {
    let customers = try (0..<60).map { try SpendHistory(repeats: $0 % 5 + 1, meanSpend: 20) }
    let fit = try GammaGamma.fit(customers)
    #expect(!fit.warnings.isEmpty)
    #expect(fit.correlation == nil)
    let spend = try #require(fit.model.expectedSpend(given: customers[0]))
    #expect(isClose(spend, 20, 1e-2))
  }

  @Test func refusesWhatIsNoSpend() throws {
    #expect(throws: SpendHistoryError.notASpend(-3)) { try SpendHistory(repeats: 1, meanSpend: -3) }
    #expect(throws: SpendHistoryError.self) { try SpendHistory(repeats: 1, meanSpend: .nan) }
    #expect(throws: SpendHistoryError.negativeRepeats(-1)) { try SpendHistory(repeats: -1, meanSpend: 3) }
    let few = try (0..<9).map { try SpendHistory(repeats: 1, meanSpend: Double($0)) }
    #expect(throws: FitError.tooFewCustomers(count: 8, needed: 10)) { try GammaGamma.fit(few) }
  }
}
