@testable import CRMKit
@testable import CRMStore

/// The reports of the invoice log as its published figures ask for them: known customers, the day after the last invoice.
struct OnlineRetailReports {
  let store: Store
  private let scope: ReportScope
  /// The place of each customer in the reports that have one row for each, by the key of the shop.
  private let rows: [String: Int]

  init(_ store: Store) throws {
    self.store = store
    let end = try CalendarDay(parsing: "2011-12-11").start.seconds
    var scope = ReportScope(asOf: AsOf(through: Instant(seconds: end - 1), zone: .utc))
    // Orders that name nobody count in sales, too, unless customers are asked for.
    scope.population = try store.population(filter: "orders.count >= 1", segment: nil, asOf: scope.asOf)
    self.scope = scope
    let customers = try store.rfm(RFMOptions(), scope).customers
    let places = Dictionary(uniqueKeysWithValues: customers.enumerated().map { ($1, $0) })
    let keys = try RawStatement(
      store.connection, "SELECT key, customer_id FROM customer_external WHERE source = 'online-retail'")
    var rows: [String: Int] = [:]
    while try keys.step() { rows[keys.text(at: 0)] = places[keys.integer(at: 1)] }
    self.rows = rows
  }

  func row(of key: String) -> Int? { rows[key] }

  func rfm(_ method: RFMMethod, _ segments: RFMSegmentTable) throws -> RFMReport {
    var options = RFMOptions()
    options.method = method
    options.segments = segments
    return try store.rfm(options, scope)
  }

  func cohorts(_ measure: CohortMeasure, asRetention: Bool) throws -> CohortReport {
    var options = CohortOptions()
    (options.measure, options.isRetention) = (measure, asRetention)
    return try store.cohorts(options, scope)
  }

  func sales(by dimension: SalesDimension) throws -> [SalesRow] {
    try store.sales(by: .facts(dimension), scope).rows
  }

  func lifecycle() throws -> LifecycleReport { try store.lifecycle(.recency, scope) }

  func summary() throws -> SummaryReport { try store.summary(scope) }
}
