import Tabular
import Testing

@testable import CRMKit

/// The same rows inserted in another order, so that every customer has another id.
@Suite struct ReportOrderTests {
  private func printed<Report: CustomerReport>(_ store: Store, _ report: Report) throws -> String {
    let hidden: Set<String> = ["customer_id"]
    let needed = Set(Report.columns.map(\.name)).subtracting(hidden)
    var rows = try CustomerRows(report, needed: needed, in: store)
    let sink = MemorySink()
    let kept = Report.columns.indices.filter { !hidden.contains(Report.columns[$0].name) }
    let writer = TableWriter(
      format: .csv, columns: kept.map { Report.columns[$0] }, options: WriteOptions(), sink: sink)
    try writer.begin()
    var row = RowBuffer()
    while try rows.next(into: &row) {
      try writer.write(kept.map { row.kind(of: $0) == .null ? Cell.null : .text(row.text(of: $0)) })
    }
    try writer.finish()
    return sink.text
  }

  private func reports(order: [Int]) throws -> [String] {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.write { transaction in
      for number in order {
        var draft = try CustomerDraft(name: "Customer \(number)", email: "c\(number)@example.org")
        draft.externalIDs = [ExternalID(source: "shop", key: "\(1000 + number)")]
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
      try printed(store, store.rfm(RFMOptions(), scope)), try printed(store, store.rfm(ntile, scope)),
      try printed(store, store.churn(scope)), try printed(store, store.lifecycle(.recency, scope)),
      try printed(store, store.clv(historic, scope)),
    ]
  }

  @Test func theSameRowsInAnotherOrderPrintTheSame() throws {
    let numbers = Array(0..<60)
    var random = SplitMix64(seed: 5)
    let first = try reports(order: numbers)
    #expect(try reports(order: numbers.reversed()) == first)
    #expect(try reports(order: numbers.shuffled(using: &random)) == first)
    #expect(first.allSatisfy { $0.split(separator: "\n").count > 40 })
  }
}
