import Analytics

extension Store {
  /// Scores the customers with orders by recency, frequency and monetary value.
  ///
  /// - Complexity: one pass over the sums of the customers; over the orders for an instant in the past.
  package func rfm(_ options: RFMOptions, _ scope: ReportScope) throws -> RFMReport {
    try report(scope) { try RFMReport($0, options) }
  }

  /// Runs a report over the facts of a scope, in the currencies that can be brought together.
  func report<Report>(
    _ scope: ReportScope, includingUnassigned: Bool = false, _ body: (ReportSource) throws -> Report
  ) throws -> Report {
    try read { database in
      try ReportSource(
        database, scope, interruption: context.interruption, includingUnassigned: includingUnassigned
      ).counting(body)
    }
  }
}

extension RFMReport {
  init(_ source: ReportSource, _ options: RFMOptions) throws {
    let scope = source.scope
    let sums = try source.sums()
    var entries = sums.map { sum in
      Entry(
        customer: sum.customer, currency: sum.currency, last: sum.last,
        recency: scope.asOf.day - scope.zone.day(at: sum.last), frequency: sum.orders, monetary: sum.net)
    }
    let scoring = try RFMScoring(source, options, customers: sums.map(\.customer))
    populations = scoring.score(&entries)
    self.entries = entries
    self.options = options
    asOf = scope.asOf
    withoutOrders = try source.populationCount() - Int64(sums.lazy.map(\.customer).countOfRuns)
    note = source.plan.note
  }
}

extension ReportSource {
  /// How many customers the report is about, with orders or without.
  func populationCount() throws -> Int64 {
    guard members == nil else {
      let statement = try statement(ReportSQL.names)
      var count: Int64 = 0
      while try statement.step() { count += isMember(statement.integer(at: 0)) ? 1 : 0 }
      return count
    }
    let statement = try statement(ReportSQL.customerCount)
    return try statement.step() ? statement.integer(at: 0) : 0
  }
}

extension Sequence where Element: Equatable {
  /// How many runs of equal elements there are.
  var countOfRuns: Int {
    var (count, last) = (0, Element?.none)
    for element in self where element != last {
      count += 1
      last = element
    }
    return count
  }
}
