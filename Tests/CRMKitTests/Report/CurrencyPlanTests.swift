import Testing

@testable import CRMKit
@testable import CRMStore

/// Amounts of several currencies in one.
@Suite struct CurrencyPlanTests {
  @Test(arguments: [
    // half a cent goes to the even neighbour
    (Int64(1), Int64(500_000_000), 2, 2, Int64(0)), (3, 500_000_000, 2, 2, 2), (-3, 500_000_000, 2, 2, -2),
    (5, 500_000_000, 2, 2, 2), (1, 500_000_001, 2, 2, 1),
    // yen have no cents: 1000 yen at 0.0065 are 6.50
    (1000, 6_500_000, 0, 2, 650), (650, 153_846_153_846, 2, 0, 1000), (Int64.max, 1_000_000_000, 2, 2, .max),
  ])
  func amountsAreRoundedHalfToEven(
    _ minor: Int64, _ rate: Int64, _ digits: Int, _ baseDigits: Int, _ expected: Int64
  ) {
    #expect(CurrencyRates.product(minor, rate: rate, digits: digits, baseDigits: baseDigits) == expected)
  }

  @Test func withRatesThereIsOneFigureAndWithoutOneForEachCurrency() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.write { transaction in
      _ = try transaction.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org"))
      try RandomOrders.insert(transaction, customer: 1, at: 86_400 * 10, total: 1000)
      try RandomOrders.insert(transaction, customer: 1, at: 86_400 * 20, currency: "JPY", total: 1000)
      try RandomOrders.insert(transaction, customer: 1, at: 86_400 * 40, currency: "JPY", total: 1000)
    }
    let scope = ReportScope(asOf: AsOf(through: Instant(seconds: 86_400 * 50), zone: .utc))
    func rfm() throws -> RFMReport { try store.rfm(RFMOptions(), scope) }
    #expect(try rfm().entries.map(\.monetary) == [1000, 2000])
    #expect(try rfm().note != nil)
    try store.set(.baseCurrency, to: "EUR")
    #expect(try rfm().entries.map(\.monetary) == [1000, 2000])
    _ = try store.write { transaction in
      for (day, rate) in [("1970-01-15", Int64(6_500_000)), ("1970-02-01", 7_000_000)] {
        try transaction.insert(into: "rate", [.text("JPY"), .text("EUR"), .text(day), .integer(rate)])
      }
    }
    // 10.00 + 6.50 by the first rate + 7.00 by the second
    let report = try rfm()
    #expect(report.entries.map(\.monetary) == [2350])
    #expect(report.entries.map(\.frequency) == [3])
    #expect(report.note == nil)
  }
}
