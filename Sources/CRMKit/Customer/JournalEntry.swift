/// A line of the journal: what a row was before a changeset changed it.
struct JournalEntry {
  let changeset: Int64
  let table: String
  let rowID: Int64
  /// `update`, `delete` or `restore`.
  let operation: String
  /// The row before; `nil` if it was not there.
  let row: HistoricRow?

  private init(_ line: Row) {
    changeset = line[0]
    table = line[1]
    rowID = line[2]
    operation = line[3]
    row = (line[4] as String?).map(HistoricRow.init(journal:))
  }

  private static let columns = "changeset_id, table_name, row_id, operation, content"

  /// The entries of one row, the oldest first.
  static func ofRow(_ id: Int64, in table: String, _ database: Database) throws -> [JournalEntry] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(columns) FROM before_image
        WHERE table_name = ? AND row_id = ? AND changeset_id IS NOT NULL ORDER BY id
        """)
    return try Row.fetchAll(statement, arguments: [table, id]).map(JournalEntry.init)
  }

  /// Rows of a customer in other tables that were deleted by changesets which are known to have changed the customer.
  static func deletedParts(
    of id: Int64, by changesets: [Int64], in database: Database
  ) throws -> [JournalEntry] {
    // Searching the text is much cheaper than reading it as JSON, and a changeset may have deleted a million rows.
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(columns) FROM before_image
        WHERE changeset_id = ?1 AND operation = 'delete' AND instr(content, '"customer_id":' || ?2 || ',') > 0
          AND EXISTS (SELECT 1 FROM changeset_table WHERE changeset_id = ?1 AND deleted > 0) ORDER BY id
        """)
    return try changesets.flatMap { changeset in
      try Row.fetchAll(statement, arguments: [changeset, id]).map(JournalEntry.init)
    }
  }
}
