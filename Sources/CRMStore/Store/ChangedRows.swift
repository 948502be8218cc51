import GRDB
import GRDBSQLite

/// The rows that a transaction has written by now: inserted, changed, deleted or brought back.
package struct ChangedRows {
  private let transaction: WriteTransaction
  /// How many rows of each table the journal has of the changeset.
  private let journalled: [String: Int64]
  /// How many rows the connection had written when they were counted.
  private let writes: Int64

  private var database: Database { transaction.database }

  /// - Complexity: one pass over the journal of the changeset.
  init(by transaction: WriteTransaction) throws {
    self.transaction = transaction
    writes = ChangedRows.writes(of: transaction)
    let rows = try Row.fetchAll(
      transaction.database,
      sql: "SELECT table_name, count(*) FROM before_image WHERE changeset_id = ? GROUP BY table_name",
      arguments: [transaction.changeset])
    journalled = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }

  /// The same, with what was written since they were counted.
  func upToDate() throws -> ChangedRows {
    writes == ChangedRows.writes(of: transaction) ? self : try ChangedRows(by: transaction)
  }

  private static func writes(of transaction: WriteTransaction) -> Int64 {
    Int64(sqlite3_total_changes(transaction.connection))
  }

  /// How many times rows of a table were written.
  package func count(in table: String) -> Int64 {
    let inserted = transaction.insertions(into: table)?.count ?? transaction.insertedRows(in: table)?.count
    return (inserted ?? 0) + (journalled[table] ?? 0)
  }

  /// Whether rows of a table were written.
  package func touch(_ table: String) -> Bool { count(in: table) > 0 }

  /// The rows of a table that were written, those that are gone among them.
  package func ids(in table: String) throws -> [Int64] {
    guard touch(table) else { return [] }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM "\(table)" WHERE id BETWEEN ?1 AND ?2
        UNION SELECT row_id FROM before_image WHERE changeset_id = ?3 AND +table_name = ?4
        """, arguments: arguments(table))
  }

  /// What a column holds, or held before, in the rows of a table that were written; NULL is left out.
  package func values(of column: String, in table: String) throws -> [Int64] {
    guard touch(table) else { return [] }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT "\(column)" AS value FROM "\(table)" WHERE id BETWEEN ?1 AND ?2 AND value IS NOT NULL
        UNION
        SELECT r."\(column)" AS value FROM before_image b JOIN "\(table)" r ON r.id = b.row_id
        WHERE b.changeset_id = ?3 AND +b.table_name = ?4 AND value IS NOT NULL
        UNION
        SELECT json_extract(content, '$.\(column)') AS value FROM before_image
        WHERE changeset_id = ?3 AND +table_name = ?4 AND content IS NOT NULL AND value IS NOT NULL
        """, arguments: arguments(table))
  }

  private func arguments(_ table: String) -> StatementArguments {
    let inserted = InsertedIDs(transaction, table)
    return [inserted.first, inserted.last, transaction.changeset, table]
  }
}
