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
      try sum(table, transaction.insertedRows(in: table.name))?.insert(
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
  private func sum(_ table: TrackedTable, _ inserted: InsertedRows?) throws -> TableSum? {
    var result = TableSum(inserted)
    let entries = try RawStatement(
      transaction.connection,
      """
      SELECT row_id, operation, content FROM before_image
      WHERE changeset_id = ?1 AND table_name = ?2 ORDER BY row_id, id
      """)
    try entries.bind([.integer(transaction.changeset), .text(table.name)])
    let current = try CurrentRows(transaction.connection, table)
    let reader = BeforeImageReader(table)
    var hasher = RowHasher(table)
    var row: Int64?
    while try entries.step() {
      let isFirst = row != entries.integer(at: 0)
      row = entries.integer(at: 0)
      let values = try entries.optionalText(at: 2).map { try reader.values($0) }
      let before = values.map { hasher.hash($0) }
      if let before { result.before += before }
      result.count(entries.text(at: 1))
      guard isFirst, let row else { continue }
      let isOwn = values?[table.changesetIndex] == .integer(transaction.changeset)
      if isOwn, let before { result.written -= before }
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

  init(_ rows: InsertedRows?) {
    first = rows?.first
    last = rows?.last
    inserted = rows?.count ?? 0
    written = rows?.sum ?? RowSum()
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
