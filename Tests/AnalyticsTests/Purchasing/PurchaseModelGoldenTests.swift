import Foundation
import Testing

@testable import Analytics

/// Values that were integrated numerically over the customers' rates and probabilities, to 13 digits, without any of the
/// closed forms that the models use.
struct PurchaseModelGoldenTests {
  struct Case: Sendable {
    var model: any PurchaseModel
    var history: (repeats: Int, recency: Double, age: Double)
    var horizon: Double
    var logLikelihood: Double
    var alive: Double
    var purchases: Double
  }

  private static let betaGeometric = BGNBD(r: 0.8, alpha: 5, a: 0.9, b: 2.5)
  private static let modified = MBGNBD(r: 0.8, alpha: 5, a: 0.9, b: 2.5)
  private static let pareto = ParetoNBD(r: 0.8, alpha: 5, s: 0.9, beta: 12)

  static let cases = [
    Case(
      model: betaGeometric, history: (0, 0, 0), horizon: 26, logLikelihood: 0, alive: 1,
      purchases: 2.249113524502),
    Case(
      model: betaGeometric, history: (0, 0, 30), horizon: 10, logLikelihood: -1.556728119244, alive: 1,
      purchases: 0.2145805686464),
    Case(
      model: betaGeometric, history: (3, 12, 30), horizon: 10, logLikelihood: -10.13369576428,
      alive: 0.2432995600073, purchases: 0.2417823508802),
    Case(
      model: betaGeometric, history: (40, 28, 30), horizon: 52, logLikelihood: -36.69321028587,
      alive: 0.806957641941, purchases: 31.75794618945),
    Case(
      model: modified, history: (0, 0, 0), horizon: 26, logLikelihood: 0, alive: 0.7352941176471,
      purchases: 1.827569997811),
    Case(
      model: modified, history: (0, 0, 30), horizon: 10, logLikelihood: -0.868157755996,
      alive: 0.3693335687268, purchases: 0.08035063926548),
    Case(
      model: modified, history: (3, 12, 30), horizon: 10, logLikelihood: -10.43326075141,
      alive: 0.2821132342816, purchases: 0.2835312845553),
    Case(
      model: modified, history: (40, 28, 30), horizon: 52, logLikelihood: -36.71871817118,
      alive: 0.8106397078408, purchases: 32.1277416474),
    Case(
      model: pareto, history: (0, 0, 0), horizon: 26, logLikelihood: 0, alive: 1,
      purchases: 2.34574243108),
    Case(
      model: pareto, history: (0, 0, 30), horizon: 10, logLikelihood: -0.8493865804502,
      alive: 0.1596409240567, purchases: 0.03308339028044),
    Case(
      model: pareto, history: (3, 12, 30), horizon: 10, logLikelihood: -10.40609869315,
      alive: 0.2122696769857, purchases: 0.2089523904794),
    Case(
      model: pareto, history: (40, 28, 30), horizon: 52, logLikelihood: -35.29644658638,
      alive: 0.8412373076013, purchases: 34.55447707527),
  ]

  @Test(arguments: cases)
  func agrees(with expected: Case) throws {
    let (repeats, recency, age) = expected.history
    let history = try PurchaseHistory(repeats: repeats, recency: recency, age: age)
    let model = expected.model
    #expect(isClose(model.logLikelihood(of: PurchaseSample([history])), expected.logLikelihood, 1e-9))
    #expect(isRelativelyClose(model.probabilityAlive(history), expected.alive, 1e-9))
    let purchases = model.expectedPurchases(within: expected.horizon, given: history)
    #expect(isRelativelyClose(purchases, expected.purchases, 1e-9))
  }

  /// At a = 1 the closed form is 0 / 0.
  @Test(arguments: [1 - 1e-9, 1, 1 + 1e-9])
  func meanOfOneIsNoGap(a: Double) throws {
    let model = BGNBD(r: 0.8, alpha: 5, a: a, b: 2.5)
    let history = try PurchaseHistory(repeats: 3, recency: 12, age: 30)
    #expect(isClose(model.expectedPurchases(within: 10, given: history), 0.2212003583941, 1e-7))
    let pareto = ParetoNBD(r: 0.8, alpha: 5, s: a, beta: 12)
    let lifetime = 12 * log(38.0 / 12)
    #expect(isClose(pareto.expectedPurchases(within: 26), 0.8 / 5 * lifetime, 1e-7))
  }

  /// With a + b < 1 the third parameter of the series is negative for customers without repeats.
  @Test(arguments: [
    (0, 0.0, 0.0, 26.0, 0.9033969973), (0, 0, 30, 10, 0.0798463348), (3, 12, 30, 10, 0.3828305102),
  ])
  func fewStopAndTheyAtOnce(repeats: Int, recency: Double, age: Double, horizon: Double, expected: Double)
    throws
  {
    let model = BGNBD(r: 0.3, alpha: 5, a: 0.3, b: 0.4)
    let history = try PurchaseHistory(repeats: repeats, recency: recency, age: age)
    #expect(isClose(model.expectedPurchases(within: horizon, given: history), expected, 1e-8))
  }
}
