import GRDB

/// A line of the journal: what a row was before a changeset changed it.
struct JournalEntry {
  let changeset: Int64
  let table: String
  let rowID: Int64
  /// `update`, `delete` or `restore`.
  let operation: String
  /// The row before; `nil` where it was not there.
  let row: HistoricRow?

  private init(_ line: Row) {
    changeset = line[0]
    table = line[1]
    rowID = line[2]
    operation = line[3]
    row = (line[4] as String?).map(HistoricRow.init(journal:))
  }

  private static let columns = "changeset_id, table_name, row_id, operation, content"

  /// The entries of the customer's own row, the oldest first.
  static func ofCustomer(_ id: Int64, in database: Database) throws -> [JournalEntry] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(columns) FROM before_image
        WHERE table_name = 'customer' AND row_id = ? AND changeset_id IS NOT NULL ORDER BY id
        """, arguments: [id]
    ).map(JournalEntry.init)
  }

  /// The entries of a customer's rows in another table, in the changesets that are known to have changed the customer.
  ///
  /// Rows that were brought back have no content to tell whose they are; all of the changesets' are returned.
  static func ofPart(
    _ table: String, of id: Int64, changesets: [Int64], in database: Database
  ) throws -> [JournalEntry] {
    try changesets.flatMap { changeset in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(columns) FROM before_image
          WHERE changeset_id = ? AND table_name = ?
            AND (content IS NULL OR json_extract(content, '$.customer_id') = ?) ORDER BY id
          """, arguments: [changeset, table, id]
      ).map(JournalEntry.init)
    }
  }
}
