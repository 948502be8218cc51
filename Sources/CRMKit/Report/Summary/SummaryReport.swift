import Analytics

/// One page about all customers, for each currency.
package struct SummaryReport {
  /// What holds for the orders of one currency.
  package struct Part {
    package var currency: Currency
    package var buyers: Int64
    package var orders: Int64
    /// Minor units.
    package var net: Int64
    /// Unix seconds.
    package var first: Int64
    package var last: Int64
    /// Customers with orders on two days or more ÷ customers with orders.
    package var repeatRate: Double
    /// The share of the net that the best fifth of the customers has; the fifth is rounded up.
    package var topFifthShare: Double?
    package var topPercentShare: Double?
    package var gini: Double?
    /// The fewest customers who have four fifths of the net.
    package var customersToFourFifths: Int?
    /// Days between one day with orders and the customer's next.
    package var gaps: Int
    package var meanGap: Double?
    package var medianGap: Double?
    package var ninthDecileGap: Double?

    /// Minor units an order.
    package var averageOrder: Int64 { Int64((Double(net) / Double(orders)).rounded(.toNearestOrEven)) }
  }

  package let customers: Int64
  package let parts: [Part]
  package let asOf: AsOf
  package let note: String?

  /// The same for each group of customers; none where no groups were asked for.
  package let groups: [SummaryGroup]

  init(_ source: ReportSource, by grouping: CustomerGrouping?) throws {
    var tallies: [Currency: SummaryTally] = [:]
    var fold = SummaryGroupFold(grouping)
    let scan = try OrderScan(source)
    while try scan.next() {
      tallies[scan.currency, default: SummaryTally()].add(scan.orders, source.scope.zone)
      fold.add(scan, source.scope.zone)
    }
    customers = try source.populationCount()
    parts = tallies.sorted { $0.key.code < $1.key.code }.map { $1.part($0) }
    groups = try fold.groups(source)
    asOf = source.scope.asOf
    note = source.plan.note
  }
}

extension Store {
  /// - Complexity: one pass over the index of orders, and for groups one over the customers.
  package func summary(by grouping: CustomerGrouping? = nil, _ scope: ReportScope) throws -> SummaryReport {
    try report(scope) { try SummaryReport($0, by: grouping) }
  }
}
