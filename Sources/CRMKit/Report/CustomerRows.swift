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
