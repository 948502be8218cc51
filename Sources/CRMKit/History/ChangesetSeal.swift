import Crypto
import Foundation
import GRDB

/// Closes a changeset: sums up what it wrote and found in each table, and chains its hash to its parent's.
struct ChangesetSeal {
  private let transaction: WriteTransaction
  private var database: Database { transaction.database }

  init(_ transaction: WriteTransaction) { self.transaction = transaction }

  func close() throws {
    for table in transaction.tables {
      try sum(table, transaction.insertions(into: table.name))?.insert(
        into: database, changeset: transaction.changeset, table: table.name)
    }
    try database.execute(
      sql: "UPDATE changeset SET hash = ? WHERE id = ?",
      arguments: [
        Data(try ChangesetHash.compute(transaction.changeset, in: database)), transaction.changeset,
      ])
    try database.execute(sql: "UPDATE journal SET changeset_id = NULL")
  }

  /// What the changeset did in one table; `nil` where it did nothing.
  private func sum(_ table: TrackedTable, _ insertion: TableInsertion?) throws -> TableSum? {
    var result = TableSum(insertion)
    let inserted = (insertion?.first ?? .max)...max(insertion?.first ?? .max, insertion?.last ?? 0)
    let entries = try RawStatement(
      transaction.connection,
      """
      SELECT row_id, operation, content FROM before_image
      WHERE changeset_id = ?1 AND table_name = ?2 ORDER BY row_id, id
      """)
    try entries.bind([.integer(transaction.changeset), .text(table.name)])
    let current = try CurrentRows(transaction.connection, table)
    var reader = BeforeImageReader(table)
    var row: Int64?
    while try entries.step() {
      let isFirst = row != entries.integer(at: 0)
      row = entries.integer(at: 0)
      let before = try entries.optionalText(at: 2).map { try reader.hash($0) }
      if let before { result.before += before }
      result.count(entries.text(at: 1))
      guard isFirst, let row else { continue }
      if inserted.contains(row), let before { result.written -= before }
      if let now = try current.hash(of: row) { result.written += now }
    }
    return result.isEmpty ? nil : result
  }
}

/// The line of `changeset_table` for one table.
struct TableSum {
  var first: Int64?
  var last: Int64?
  var inserted: Int64
  var updated: Int64 = 0
  var deleted: Int64 = 0
  var written: RowSum
  var before = RowSum()

  init(_ insertion: TableInsertion?) {
    first = insertion?.first
    last = first == nil ? nil : insertion?.last
    inserted = insertion?.count ?? 0
    written = insertion?.sum ?? RowSum()
  }

  var isEmpty: Bool { inserted == 0 && updated == 0 && deleted == 0 }

  mutating func count(_ operation: String) {
    switch operation {
    case "update": updated += 1
    case "delete": deleted += 1
    default: inserted += 1  // a row that undo brought back
    }
  }

  func insert(into database: Database, changeset: Int64, table: String) throws {
    try database.execute(
      sql: """
        INSERT INTO changeset_table
          (changeset_id, table_name, first_id, last_id, inserted, updated, deleted, written_sum, before_sum)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        changeset, table, first, last, inserted, updated, deleted, Data(written.bytes), Data(before.bytes),
      ])
  }
}
