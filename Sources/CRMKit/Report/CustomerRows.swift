import Tabular

/// A report with a row for each customer, or for each customer and currency.
package protocol CustomerReport {
  /// The columns after those that say who it is.
  static var measures: [Column] { get }
  /// Who each row is about, ascending.
  var customers: [Int64] { get }
  /// Appends the cell of a measure.
  func append(_ measure: Int, of row: Int, to buffer: inout RowBuffer)
}

extension CustomerReport {
  /// The columns of its rows.
  package static var columns: [Column] { CustomerRows<Self>.identity + measures }
}

/// The rows of a report about customers, with their names.
///
/// They come in the order of the ids; where no id is written, in that of what else is known of them, so that a database in
/// which the same customers have other ids prints the same.
package struct CustomerRows<Report: CustomerReport>: RowSource {
  static var identity: [Column] {
    [
      Column("customer_id", .integer, help: "number of the customer"),
      Column("external_id", shown: false, help: "the first of its ids in other systems, source:key"),
      Column("name", help: "name of the customer"),
    ]
  }

  package let columns = Report.columns
  private let report: Report
  /// Who each row is about: the report makes the list anew each time it is asked.
  private let customers: [Int64]
  private let people: ReportPeople
  private let order: [Int]
  private var position = 0

  /// - Parameters:
  ///   - needed: the columns that will be written or sorted by; what names others need is not read.
  ///   - isUnique: whether a customer comes once, with the first of the rows for its currencies.
  package init(_ report: Report, needed: Set<String>, isUnique: Bool = false, in store: Store) throws {
    self.report = report
    customers = report.customers
    people = try ReportPeople(
      customers, store.connection, names: needed.contains("name"),
      externals: needed.contains("external_id"))
    let rows =
      needed.contains("customer_id")
      ? Array(customers.indices) : try ReportPeople.orderByContent(customers, store.connection)
    // The rows of one customer stand together in either order.
    order =
      isUnique
      ? rows.indices.filter { [customers] in $0 == 0 || customers[rows[$0]] != customers[rows[$0 - 1]] }
        .map { rows[$0] }
      : rows
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    guard position < order.count else { return false }
    let index = order[position]
    position += 1
    row.removeAll()
    row.append(integer: customers[index])
    people.appendExternalID(of: index, to: &row)
    people.appendName(of: index, to: &row)
    for measure in Report.measures.indices { report.append(measure, of: index, to: &row) }
    return true
  }

  package mutating func countRemaining() -> Int? { order.count - position }

  package func countAll() -> Int? { order.count }
}

/// The sums of one customer's counted orders in one currency.
struct CustomerSum: Equatable {
  var customer: Int64
  var currency: Currency
  var orders: Int64
  /// Minor units, less refunds.
  var net: Int64
  /// Unix seconds of the first and the last order.
  var first: Int64
  var last: Int64
}

extension ReportSource {
  /// The sums of every customer with orders, by id and currency.
  ///
  /// Those that the store keeps where they hold, else added up from the orders: by the database, or here where rates are
  /// applied order by order.
  func sums() throws -> [CustomerSum] {
    let isConverted = plan.rates.map { rates in plan.used.contains { $0.currency != rates.base } } ?? false
    if isConverted { return try addedSums() }
    let isKept = sumsHold
    let statement = try statement(isKept ? ReportSQL.keptSums : ReportSQL.sums(cancelledFrom: cancelledFrom))
    if !isKept {
      try statement.bind([.integer(scope.from), .integer(scope.end), .integer(scope.asOf.end)])
    }
    var sums: [CustomerSum] = []
    var currency = Currency(stored: "")
    while try statement.step() {
      let customer = statement.integer(at: 0)
      guard isMember(customer) else { continue }
      if !statement.equals(currency.code, at: 1) { currency = Currency(stored: statement.text(at: 1)) }
      if let rates = plan.rates, rates.base != currency {
        let day = scope.zone.day(at: statement.integer(at: 4))
        throw MissingRate(currency: currency, base: rates.base, day: day)
      }
      sums.append(
        CustomerSum(
          customer: customer, currency: currency, orders: statement.integer(at: 2),
          net: statement.integer(at: 3), first: statement.integer(at: 4), last: statement.integer(at: 5)))
    }
    return sums
  }

  /// The same, one order after the other.
  func addedSums() throws -> [CustomerSum] {
    let scan = try OrderScan(self)
    var sums: [CustomerSum] = []
    while try scan.next() {
      guard let first = scan.orders.first, let last = scan.orders.last else { continue }
      sums.append(
        CustomerSum(
          customer: scan.customer, currency: scan.currency, orders: Int64(scan.orders.count),
          net: scan.orders.reduce(0) { $0 + $1.net }, first: first.at, last: last.at))
    }
    return sums
  }
}
