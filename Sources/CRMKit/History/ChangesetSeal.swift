import Crypto
import Foundation
import GRDB

/// Closes a changeset: sums up what it wrote and found in each table, and chains its hash to its parent's.
struct ChangesetSeal {
  private let transaction: WriteTransaction
  private var database: Database { transaction.database }

  init(_ transaction: WriteTransaction) { self.transaction = transaction }

  func close() throws {
    for (index, table) in transaction.tables.enumerated() {
      try sum(table, transaction.insertions[index])?.insert(
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
  private func sum(_ table: TrackedTable, _ insertion: WriteTransaction.Insertion) throws -> TableSum? {
    var result = TableSum(
      first: insertion.first, last: insertion.last, inserted: insertion.count, written: insertion.sum)
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
      let wasInserted = (insertion.first ?? .max) <= row && row <= (insertion.last ?? 0)
      if wasInserted, let before { result.written -= before }
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

  init(first: Int64?, last: Int64?, inserted: Int64, written: RowSum) {
    self.first = first
    self.last = last
    self.inserted = inserted
    self.written = written
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
