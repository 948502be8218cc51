/// Whom a report is about: everybody, or the customers for whom a condition holds.
package struct ReportPopulation: Sendable {
  /// A condition on `c`, a row of `customer`; `nil` for everybody.
  let sql: String?
  let values: [SQLValue]

  package static let everybody = ReportPopulation(sql: nil, values: [])

  private init(sql: String?, values: [SQLValue]) {
    self.sql = sql
    self.values = values
  }

  /// - Parameter condition: SQL on `c`, a row of `customer`, with a mark for each value.
  package init(condition: String, values: [SQLValue]) { self.init(sql: condition, values: values) }

  /// Those who are in this population and for whom a further condition holds.
  package func narrowed(by condition: String, values more: [SQLValue]) -> ReportPopulation {
    ReportPopulation(sql: sql.map { "(\($0)) AND (\(condition))" } ?? condition, values: values + more)
  }

  /// - Returns: `nil` for everybody.
  func members(_ connection: OpaquePointer) throws -> IDSet? {
    guard let sql else { return nil }
    let statement = try RawStatement(connection, ReportSQL.members(sql))
    try statement.bind(values)
    var members = IDSet()
    while try statement.step() { members.insert(statement.integer(at: 0)) }
    return members
  }
}
