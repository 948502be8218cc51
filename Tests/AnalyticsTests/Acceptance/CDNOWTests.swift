import Foundation
import Testing

@testable import Analytics

/// A one-in-ten sample of the customers of CDNOW, 39 weeks of their purchases for fitting and 39 for comparison.
@Suite(.enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.absence)))
struct CDNOWTests {
  private let rows: [[String: String]]
  private let histories: [PurchaseHistory]
  private let spends: [SpendHistory]

  init() throws {
    rows = try ReferenceData.rows("cdnow/expected/sample_customers.csv")
    histories = try rows.map { row in
      // The file has rounded sevenths of a week.
      try PurchaseHistory(
        repeats: row.whole("x"), recency: (row.number("t_x") * 7).rounded() / 7,
        age: (row.number("T") * 7).rounded() / 7)
    }
    spends = try rows.map { try SpendHistory(repeats: $0.whole("x"), meanSpend: $0.number("zbar")) }
  }

  @Test func betaGeometric() throws {
    let fit = try BGNBD.fit(PurchaseSample(histories))
    #expect(fit.customers == 2357)
    #expect(fit.differentHistories == 1016)
    expect(fit, [0.242595, 4.413602, 0.792922, 2.425907], logLikelihood: -9582.4292)
    var predicted: [Double] = []
    for (history, row) in zip(histories, rows) {
      #expect(abs(fit.model.probabilityAlive(history) - row.number("bg_palive")) < 1e-4)
      let (half, year) = (
        fit.model.expectedPurchases(within: 39, given: history),
        fit.model.expectedPurchases(within: 52, given: history)
      )
      #expect(abs(half - row.number("bg_cet_39")) < 1e-4)
      #expect(abs(year - row.number("bg_cet_52")) < 1e-4)
      predicted.append(half)
    }
    let error = try #require(HoldOutError(predicted: predicted, actual: rows.map { $0.number("x_star") }))
    #expect(error.actualTotal == 1882)
    #expect(isClose(error.predictedTotal, 1653.40871, 1e-5))
    #expect(isClose(error.meanAbsoluteError, 0.785454238, 1e-5))
    #expect(isClose(fit.model.expectedPurchases(within: 52), 1.44401236, 1e-5))
  }

  @Test func modifiedBetaGeometric() throws {
    let fit = try MBGNBD.fit(PurchaseSample(histories))
    expect(fit, [0.524843, 6.183085, 0.891359, 1.614002], logLikelihood: -9582.1357)
  }

  @Test func pareto() throws {
    let fit = try ParetoNBD.fit(PurchaseSample(histories))
    expect(fit, [0.5532770, 10.577684, 0.6062399, 11.668729], logLikelihood: -9594.9762)
    for (parameter, published) in zip(fit.parameters, [0.0476264, 0.8427222, 0.1872594, 6.2105448]) {
      #expect(isRelativelyClose(try #require(parameter.standardError), published, 1e-3))
    }
    for (history, row) in zip(histories, rows) {
      #expect(abs(fit.model.probabilityAlive(history) - row.number("pn_palive")) < 1e-4)
      #expect(abs(fit.model.expectedPurchases(within: 39, given: history) - row.number("pn_cet_39")) < 1e-4)
      #expect(abs(fit.model.expectedPurchases(within: 52, given: history) - row.number("pn_cet_52")) < 1e-4)
    }
    #expect(isClose(fit.model.expectedPurchases(within: 52), 1.47343223, 1e-5))
  }

  private func expect(
    _ fit: PurchaseFit<some PurchaseModel>, _ parameters: [Double], logLikelihood: Double
  ) {
    #expect(fit.isConverged)
    #expect(fit.warnings == [])
    #expect(abs(fit.logLikelihood - logLikelihood) < 1e-3)
    for (found, published) in zip(fit.parameters, parameters) {
      #expect(isRelativelyClose(found.value, published, 1e-5), "\(found)")
    }
  }

  @Test func spendingAndValue() throws {
    let spending = try GammaGamma.fit(spends)
    #expect(spending.warnings == [])
    #expect(spending.customers == 946)
    #expect(abs(spending.logLikelihood + 4055.9177) < 1e-3)
    for (found, published) in zip(spending.parameters, [6.2495727, 3.7442245, 15.4435196]) {
      #expect(isRelativelyClose(found.value, published, 1e-5), "\(found)")
    }
    #expect(isClose(try #require(spending.model.populationMean), 35.170372, 1e-6))
    #expect(isClose(try #require(spending.correlation), 0.1138879, 1e-6))
    let purchases = DiscountedPurchases(periods: 12, periodLength: 365.25 / 12 / 7, discountRate: 0.01)
      .expected(by: try BGNBD.fit(PurchaseSample(histories)).model, given: histories)
    var total = 0.0
    for (index, row) in rows.enumerated() {
      let spend = try #require(spending.model.expectedSpend(given: spends[index]))
      #expect(abs(spend - row.number("gg_expected_spend")) < 1e-3)
      let value = purchases[index] * spend
      #expect(isClose(value, row.number("clv_12m_1pct"), 1e-4))
      total += value
    }
    #expect(abs(total - 71550.203) < 0.05)
  }
}
