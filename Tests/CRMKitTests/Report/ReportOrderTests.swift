import Testing

@testable import CRMKit
@testable import CRMStore

/// The same rows inserted in another order, so that every customer has another id.
@Suite struct ReportOrderTests {
  private func reports(order: [Int]) throws -> [String] {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.write { transaction in
      for number in order {
        var draft = try CustomerDraft(name: "Customer \(number)", email: "c\(number)@example.org")
        draft.externalIDs = [ExternalID(source: "shop", key: "\(1000 + number)")]
        draft.tags = number % 5 == 0 ? ["vip", "early"] : number % 7 == 0 ? ["early"] : []
        let id = try transaction.insertCustomer(draft)
        for place in 0..<(number % 4) {
          try RandomOrders.insert(
            transaction, customer: id, at: Int64(place * 700_000 + number % 3 * 86_400), total: 500)
        }
      }
    }
    let scope = ReportScope(asOf: AsOf(through: Instant(seconds: 9_000_000), zone: .utc))
    var ntile = RFMOptions()
    ntile.method = .ntile
    var historic = CLVOptions()
    historic.method = .bgnbd
    return [
      try PrintedReport.text(store, store.rfm(RFMOptions(), scope)),
      try PrintedReport.text(store, store.rfm(ntile, scope)),
      try PrintedReport.text(store, store.churn(scope)),
      try PrintedReport.text(store, store.lifecycle(.recency, scope)),
      try PrintedReport.text(store, store.clv(historic, scope)),
    ] + (try tables(store, scope))
  }

  /// Sales, cohorts and summaries, by the days and by groups.
  private func tables(_ store: Store, _ scope: ReportScope) throws -> [String] {
    var cohorts = CohortOptions()
    (cohorts.period, cohorts.measure) = (.week, .revenue)
    let all = try store.cohorts(cohorts, scope)
    cohorts.grouping = try store.grouping(by: "tag", asOf: scope.asOf)
    let tagged = try store.cohorts(cohorts, scope)
    let summary = try store.summary(by: cohorts.grouping, scope)
    return try ["day", "week", "tag", "source"].map { name in
      let sales = try store.sales(by: store.salesAxis(name, asOf: scope.asOf), scope)
      return try PrintedReport.text(sales.columns, sales.cells)
    } + [
      PrintedReport.text(all.columns, all.cells), PrintedReport.text(tagged.columns, tagged.cells),
      "\(summary.parts)", "\(summary.groups)",
    ]
  }

  @Test func theSameRowsInAnotherOrderPrintTheSame() throws {
    let numbers = Array(0..<60)
    var random = SplitMix64(seed: 5)
    let first = try reports(order: numbers)
    #expect(try reports(order: numbers.reversed()) == first)
    #expect(try reports(order: numbers.shuffled(using: &random)) == first)
    #expect(first.prefix(5).allSatisfy { $0.split(separator: "\n").count > 40 })
    #expect(Set(first).count == first.count)
  }
}
