/// The rows of a table as they stand, looked up one at a time.
package final class CurrentRows {
  private let statement: RawStatement
  private let table: TrackedTable
  private var hasher: RowHasher

  package init(_ connection: OpaquePointer, _ table: TrackedTable) throws {
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    statement = try RawStatement(connection, "SELECT \(columns) FROM \"\(table.name)\" WHERE id = ?")
    self.table = table
    hasher = RowHasher(table)
  }

  /// The hash of a row, `nil` where there is none.
  func hash(of id: Int64) throws -> RowSum? {
    defer { statement.reset() }
    try statement.bind(id, at: 1)
    return try statement.step() ? hasher.hash(rowOf: statement) : nil
  }

  /// The values of a row in the order of the table's columns, `nil` where there is none.
  func values(of id: Int64) throws -> [SQLValue]? {
    defer { statement.reset() }
    try statement.bind(id, at: 1)
    return try statement.step() ? table.columns.indices.map { statement.value(at: Int32($0)) } : nil
  }
}
