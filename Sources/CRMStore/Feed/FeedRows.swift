/// Looks up the rows of a table as a changeset found and left them; its statements are prepared once.
final class FeedRows {
  private let table: FeedTable
  private let reader: BeforeImageReader
  private let current: CurrentRows
  private let touched: RawStatement
  private let found: RawStatement
  private let later: RawStatement

  init(_ table: FeedTable, _ connection: OpaquePointer) throws {
    self.table = table
    reader = BeforeImageReader(table.tracked)
    current = try CurrentRows(connection, table.tracked)
    touched = try RawStatement(
      connection,
      """
      SELECT id FROM "\(table.name)"
        WHERE id BETWEEN (SELECT first_id FROM changeset_table WHERE changeset_id = ?1 AND table_name = ?2)
          AND (SELECT last_id FROM changeset_table WHERE changeset_id = ?1 AND table_name = ?2)
          AND changeset_id = ?1
      UNION SELECT row_id FROM before_image
        WHERE table_name = ?2
          AND row_id BETWEEN (SELECT first_id FROM changeset_table WHERE changeset_id = ?1 AND table_name = ?2)
          AND (SELECT last_id FROM changeset_table WHERE changeset_id = ?1 AND table_name = ?2)
      UNION SELECT row_id FROM before_image WHERE changeset_id = ?1 AND +table_name = ?2
      ORDER BY 1
      """)
    func image(_ condition: String) throws -> RawStatement {
      try RawStatement(
        connection,
        """
        SELECT content FROM before_image
        WHERE table_name = ?1 AND row_id = ?2 AND \(condition) ORDER BY id LIMIT 1
        """)
    }
    found = try image("+changeset_id = ?3")
    later = try image("(+changeset_id > ?3 OR +changeset_id IS NULL)")
  }

  /// Begins with the rows that a changeset may have written.
  func begin(_ changeset: Int64) throws {
    touched.reset()
    try touched.bind([.integer(changeset), .text(table.name)])
  }

  /// The next of them, `nil` after the last.
  func next() throws -> Int64? {
    guard try touched.step() else {
      touched.reset()
      return nil
    }
    return touched.integer(at: 0)
  }

  /// What a changeset did to a row, all in all.
  func event(_ row: Int64, of changeset: Int64) throws -> FeedEvent {
    let key: [SQLValue] = [.text(table.name), .integer(row), .integer(changeset)]
    let after = try image(later, key) ?? current.values(of: row)
    let before = try image(found, key) ?? (isInserted(after, by: changeset) ? nil : after)
    return FeedEvent(
      table: table, row: row, before: isInserted(before, by: changeset) ? nil : before, after: after)
  }

  /// The first image that a statement finds: `nil` where there is none, `.some(nil)` where the row was not there.
  private func image(_ statement: RawStatement, _ key: [SQLValue]) throws -> [SQLValue]?? {
    defer { statement.reset() }
    try statement.bind(key)
    guard try statement.step() else { return .none }
    return .some(try statement.optionalText(at: 0).map(reader.values))
  }

  private func isInserted(_ values: [SQLValue]?, by changeset: Int64) -> Bool {
    values?[table.tracked.changesetIndex] == .integer(changeset)
  }
}
