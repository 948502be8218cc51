/// The rows of a table as some moment of history left them; its statements are prepared once.
final class RowStates {
  private let table: TrackedTable
  private let current: CurrentRows
  private let afterChangeset: RawStatement
  private let afterEntry: RawStatement
  private let reader: BeforeImageReader

  init(_ table: TrackedTable, _ connection: OpaquePointer) throws {
    self.table = table
    current = try CurrentRows(connection, table)
    reader = BeforeImageReader(table)
    func entry(_ condition: String) throws -> RawStatement {
      try RawStatement(
        connection,
        """
        SELECT content FROM before_image
        WHERE table_name = ?1 AND row_id = ?2 AND \(condition) ORDER BY id LIMIT 1
        """)
    }
    // What another program wrote comes after every changeset.
    afterChangeset = try entry("ifnull(changeset_id, \(Int64.max)) > ?3")
    afterEntry = try entry("id > ?3")
  }

  /// The row as `changeset` left it; `nil` where it did not exist.
  func values(of row: Int64, after changeset: Int64) throws -> [SQLValue]? {
    let values = try values(of: row, afterChangeset, changeset)
    // A row that was inserted later has no earlier state.
    guard let values, case .integer(let inserter) = values[table.changesetIndex], inserter <= changeset else {
      return nil
    }
    return values
  }

  /// The row as the journal entry `entry` left it.
  func values(of row: Int64, afterEntry entry: Int64) throws -> [SQLValue]? {
    try values(of: row, afterEntry, entry)
  }

  private func values(of row: Int64, _ entry: RawStatement, _ value: Int64) throws -> [SQLValue]? {
    defer { entry.reset() }
    try entry.bind([.text(table.name), .integer(row), .integer(value)])
    guard try entry.step() else { return try current.values(of: row) }
    return try entry.optionalText(at: 0).map(reader.values)
  }
}
