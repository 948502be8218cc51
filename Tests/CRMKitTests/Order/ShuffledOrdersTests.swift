import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// A file of orders whose rows stand in another order makes a database of which every report prints the same.
@Suite struct ShuffledOrdersTests {
  private static let header =
    "order_id,email,customer,customer_name,at,currency,status,refunded,country,channel,sku,product,quantity,price,category"

  /// Two customers in three are known by an address alone; their rows differ in name, country and product names.
  private func orders(_ random: inout SplitMix64) -> [[String]] {
    (1...260).map { number in
      let customer = Int.random(in: 1...60, using: &random)
      let email = "C\(customer)@example.org"
      let typed = Bool.random(using: &random) ? email : email.lowercased()
      let key = customer % 3 == 0 ? "shop:\(customer)" : ""
      let day = Int.random(in: 1...28, using: &random)
      let at = "2025-\(Int.random(in: 10...12, using: &random))-\(day < 10 ? "0" : "")\(day)T10:00:00Z"
      let country = ["DE", "FR", "", "AT"].randomElement(using: &random) ?? ""
      let status = ["paid", "paid", "paid", "cancelled"].randomElement(using: &random) ?? ""
      let currency = ["EUR", "EUR", "USD"].randomElement(using: &random) ?? ""
      let name = ["Customer \(customer)", "C. \(customer)", ""].randomElement(using: &random) ?? ""
      return (1...Int.random(in: 1...3, using: &random)).map { _ in
        let sku = Int.random(in: 1...6, using: &random)
        let product = ["Pen \(sku)", "pen \(sku)", ""].randomElement(using: &random) ?? ""
        let category = ["office", "gift", ""].randomElement(using: &random) ?? ""
        return
          "N\(number),\(typed),\(key),\(name),\(at),\(currency),\(status),0.25,\(country),web,P\(sku),\(product),"
          + "\(Int.random(in: 1...4, using: &random)),\(sku).35,\(category)"
      }
    }
  }

  private func reports(of orders: [[String]]) throws -> [String] {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try store.set(.baseCurrency, to: "EUR")
    let day = try CalendarDay(parsing: "2025-01-01")
    _ = try store.addRate(
      try RateDraft(Currency(parsing: "USD"), "0.917", in: Currency(parsing: "EUR"), from: day))
    let path = "\(sandbox.folder)/orders.csv"
    let text = ([Self.header] + orders.flatMap(\.self)).joined(separator: "\n") + "\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let options = OrderImportOptions(
      file: ImportOptions(path: path), drafter: OrderDrafter(source: nil, currency: nil))
    let summary = try store.importOrders(options)
    #expect(summary.created == summary.read)
    #expect(try store.importOrders(options).changeset == nil)
    #expect(try store.check() == [])
    let asOf = AsOf(through: Instant(seconds: 1_767_225_599), zone: .utc)
    return try customerReports(store, ReportScope(asOf: asOf))
      + orderReports(store, ReportScope(asOf: asOf)) + catalogue(store)
  }

  private func customerReports(_ store: Store, _ scope: ReportScope) throws -> [String] {
    var ntile = RFMOptions()
    ntile.method = .ntile
    var model = CLVOptions()
    model.method = .bgnbd
    let rfm = try store.rfm(RFMOptions(), scope)
    let groups = CustomerGroupTable(try rfm.groups(by: "country", in: store), mean: RFMReport.mean)
    return [
      try PrintedReport.text(store, rfm), try PrintedReport.text(store, store.rfm(ntile, scope)),
      try PrintedReport.text(store, store.churn(scope)),
      try PrintedReport.text(store, store.lifecycle(.stages, scope)),
      try PrintedReport.text(store, store.lifecycle(.recency, scope)),
      try PrintedReport.text(store, store.clv(CLVOptions(), scope)),
      try PrintedReport.text(store, store.clv(model, scope)),
      try PrintedReport.text(groups.columns, groups.rows),
    ]
  }

  private func orderReports(_ store: Store, _ scope: ReportScope) throws -> [String] {
    let sales = try SalesDimension.allCases.map { dimension in
      let report = try store.sales(by: .facts(dimension), scope)
      return try PrintedReport.text(report.columns, report.cells)
    }
    let cohorts = try CohortMeasure.allCases.map { measure in
      var options = CohortOptions()
      (options.measure, options.isRetention) = (measure, measure == .customers)
      let report = try store.cohorts(options, scope)
      return try PrintedReport.text(report.columns, report.cells)
    }
    return sales + cohorts + ["\(try store.summary(scope).parts)"]
  }

  /// Customers and products themselves, but for their ids.
  private func catalogue(_ store: Store) throws -> [String] {
    try [
      "SELECT c.name || '|' || e.address FROM customer c JOIN customer_email e ON e.customer_id = c.id ORDER BY 1",
      "SELECT sku || '|' || name || '|' || ifnull(category, '') FROM product ORDER BY sku",
    ].map { sql in
      let statement = try RawStatement(store.connection, sql)
      var lines: [String] = []
      while try statement.step() { lines.append(statement.text(at: 0)) }
      return lines.joined(separator: "\n")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func everyReportPrintsTheSame(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let orders = orders(&random)
    let first = try reports(of: orders)
    let other = try reports(of: orders.shuffled(using: &random).map { $0.shuffled(using: &random) })
    for (left, right) in zip(first, other) { #expect(left == right, "seed \(seed)") }
    #expect(first.allSatisfy { !$0.isEmpty })
    #expect(Set(first).count == first.count)
  }
}
