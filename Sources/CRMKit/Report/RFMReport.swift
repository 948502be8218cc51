import Analytics
import Tabular

/// Recency, frequency and monetary value of every customer with an order, scored and named.
package struct RFMReport: CustomerReport {
  /// What is known of one customer.
  struct Entry {
    var customer: Int64
    var currency: Currency
    /// Unix seconds of the last counted order.
    var last: Int64
    /// Whole days from the last counted order to the day of the report.
    var recency: Int64
    var frequency: Int64
    /// Minor units.
    var monetary: Int64
    var r: UInt8 = 0
    var f: UInt8 = 0
    var m: UInt8 = 0
    /// The position of the segment's name.
    var segment: UInt16 = 0
  }

  let entries: [Entry]
  package let populations: [RFMPopulation]
  package let options: RFMOptions
  package let asOf: AsOf
  /// Customers of the population who have no counted order.
  package let withoutOrders: Int64
  /// What to know about currencies.
  package let note: String?

  package var customers: [Int64] { entries.map(\.customer) }

  package static let measures = [
    Column(
      "recency_days", .integer, use: .key,
      help: "whole days from the last counted order to the day of the report"),
    Column("frequency", .integer, use: .key, help: "counted orders"),
    Column("monetary", .decimal, use: .key, help: "net revenue: paid less refunds"),
    Column("currency", help: "currency of monetary"),
    Column("r", .integer, use: .detail, help: "score of recency, 1 the worst"),
    Column("f", .integer, use: .detail, help: "score of frequency, 1 the worst"),
    Column("m", .integer, use: .detail, help: "score of monetary value, 1 the worst"),
    Column("rfm", help: "the three scores in a row"),
    Column("segment", use: .key, help: "name of the scores; crm report define rfm prints the table"),
    Column("last_order", .instant, shown: false, help: "instant of the last counted order"),
  ]

  package func append(_ measure: Int, of row: Int, to buffer: inout RowBuffer) {
    let entry = entries[row]
    switch measure {
    case 0: buffer.append(integer: entry.recency)
    case 1: buffer.append(integer: entry.frequency)
    case 2: buffer.append(entry.monetary, entry.currency)
    case 3: buffer.append(entry.currency.code)
    case 4: buffer.append(integer: Int64(entry.r))
    case 5: buffer.append(integer: Int64(entry.f))
    case 6: buffer.append(integer: Int64(entry.m))
    case 7: buffer.append("\(entry.r)\(entry.f)\(entry.m)")
    case 8: buffer.append(options.segments.names[Int(entry.segment)])
    default: buffer.append(instant: entry.last)
    }
  }
}

/// How customers are scored and named.
package struct RFMOptions: Sendable {
  /// Scores 1…q; bounds that are given make their own number.
  package var bins = 5
  package var method = RFMMethod.quantile
  /// The bounds of the method `fixed`.
  package var cuts: RFMCuts?
  package var segments = RFMSegmentTable.grid

  package init() {}
}

/// How recency, frequency and monetary value become scores.
package enum RFMMethod: String, Sendable, CaseIterable {
  /// Quantiles of the population, definition 7, right-closed: equal values have equal scores.
  case quantile
  /// The rule of the R package rfm: each quantile and 1, half open.
  case rfmPackage = "rfm-package"
  /// Parts of equal size by rank; of equal values the external id decides; without one the address, number or name..
  case ntile
  /// Bounds that are given; a value on a bound belongs to the part below it.
  case fixed
}

/// Where the scores of a population part; populations are customers with orders in one currency.
package struct RFMPopulation: Sendable {
  package var currency: Currency
  package var customers: Int
  /// Days.
  package var recency: [Double]
  /// Orders.
  package var frequency: [Double]
  /// Units of the currency.
  package var monetary: [Double]
  /// Scores that nobody can have: `f=2`.
  package var unreachable: [String]
}

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

extension RFMReport: GroupedReport {
  package static let groups = ["segment", "r", "f", "m", "rfm", "currency"]
  package static let mean = Column(
    "mean_recency_days", .decimal, help: "mean of the days since the last counted order")

  package func grouped(_ row: Int) -> GroupedCustomer {
    let entry = entries[row]
    return GroupedCustomer(
      currency: entry.currency, orders: entry.frequency, net: entry.monetary, measure: Double(entry.recency))
  }

  package func group(_ name: String, of row: Int) -> String {
    let entry = entries[row]
    return switch name {
    case "segment": options.segments.names[Int(entry.segment)]
    case "r": String(entry.r)
    case "f": String(entry.f)
    case "m": String(entry.m)
    case "rfm": "\(entry.r)\(entry.f)\(entry.m)"
    default: entry.currency.code
    }
  }

  /// The best scores first.
  package func rank(_ name: String, _ group: String) -> Int {
    ["r", "f", "m", "rfm"].contains(name) ? -(Int(group) ?? 0) : 0
  }
}
