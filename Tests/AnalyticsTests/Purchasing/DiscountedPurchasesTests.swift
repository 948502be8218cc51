import Testing

@testable import Analytics

struct DiscountedPurchasesTests {
  private let model = ParetoNBD(r: 0.55, alpha: 10.6, s: 0.61, beta: 11.7)

  @Test func withoutDiscountItIsTheExpectation() throws {
    let year = DiscountedPurchases(periods: 12, periodLength: 365.25 / 12 / 7, discountRate: 0)
    let history = try PurchaseHistory(repeats: 2, recency: 30, age: 39)
    let whole = model.expectedPurchases(within: 365.25 / 7, given: history)
    #expect(isClose(year.expected(by: model, given: history), whole, 1e-12))
  }

  @Test func laterPurchasesCountLess() throws {
    let history = try PurchaseHistory(repeats: 2, recency: 30, age: 39)
    let two = DiscountedPurchases(periods: 2, periodLength: 10, discountRate: 0.25)
    let first = model.expectedPurchases(within: 10, given: history)
    let second = model.expectedPurchases(within: 20, given: history) - first
    #expect(isClose(two.expected(by: model, given: history), first / 1.25 + second / 1.5625, 1e-12))
  }

  @Test func manyAtOnceAreAsOneByOne() throws {
    let year = DiscountedPurchases(periods: 12, periodLength: 30, discountRate: 0.01)
    let histories = try SimulatedCustomers.histories(200, seed: 21)
    let one = BGNBD(r: 0.24, alpha: 30, a: 0.79, b: 2.4)
    #expect(year.expected(by: one, given: histories) == histories.map { year.expected(by: one, given: $0) })
  }

  @Test func holdOutMeasures() throws {
    let error = try #require(HoldOutError(predicted: [1, 2.5, 0], actual: [2, 2, 0]))
    #expect(error.customers == 3)
    #expect(error.predictedTotal == 3.5)
    #expect(error.actualTotal == 4)
    #expect(isClose(error.meanAbsoluteError, 0.5, 1e-15))
    #expect(isClose(error.rootMeanSquareError, (1.25 / 3).squareRoot(), 1e-15))
    #expect(HoldOutError(predicted: [], actual: []) == nil)
    #expect(HoldOutError(predicted: [1], actual: [1, 2]) == nil)
  }
}
