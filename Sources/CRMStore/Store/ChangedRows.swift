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

/// The first and the last id that a transaction gave in a table; an empty range for none.
package struct InsertedIDs {
  package var first = Int64.max
  package var last = Int64.min
  package var isEmpty: Bool { first > last }

  package init(_ transaction: WriteTransaction, _ table: String) {
    guard let rows = transaction.insertedRows(in: table), let first = rows.first, let last = rows.last else {
      return
    }
    (self.first, self.last) = (first, last)
  }

  package func contains(_ id: Int64) -> Bool { first <= id && id <= last }
}

/// What a write brings about beyond what it was asked for: a rule of the trade is followed by what it decides.
///
/// It belongs to the same transaction and the same changeset. An undo puts rows back as they were and decides nothing anew.
package protocol Consequence: Sendable {
  /// - Parameter changes: what was written by now, consequences that came before among it.
  func follow(_ changes: ChangedRows, in transaction: WriteTransaction, of store: Store) throws
}

/// A table that is computed from others and has no history of its own.
package protocol DerivedRows: Sendable {
  /// The table.
  var table: String { get }
  /// The table whose rows it is computed from.
  var source: String { get }
  /// What a finding is called where the two do not agree.
  var finding: String { get }

  /// Brings the table up to date with what a transaction wrote.
  func refresh(after changes: ChangedRows, in transaction: WriteTransaction) throws

  /// Computes everything anew.
  func rebuild(in database: Database) throws

  /// What does not agree with the rows it is computed from.
  func check(in database: Database) throws -> [CheckFinding]
}

extension DataModel {
  /// Computes anew what is derived from one of these tables.
  func rebuild(derivedFrom tables: some Collection<String>, in database: Database) throws {
    for rows in derived where tables.contains(rows.source) { try rows.rebuild(in: database) }
  }
}
