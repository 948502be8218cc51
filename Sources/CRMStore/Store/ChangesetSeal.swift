import Crypto
import Foundation
import GRDB

/// Closes a changeset: sums up what it wrote and found in each table, and chains its hash to its parent's.
struct ChangesetSeal {
  private let transaction: WriteTransaction
  private var database: Database { transaction.database }

  init(_ transaction: WriteTransaction) { self.transaction = transaction }

  func close() throws {
    let changes = try changes()
    for table in (transaction.tablesWithInsertions + changes.keys).sorted().uniqued() {
      let sum = changes[table]?.sum ?? TableSum(transaction.insertedRows(in: table))
      guard !sum.isEmpty else { continue }
      try sum.insert(into: database, changeset: transaction.changeset, table: table)
    }
    try database.execute(
      sql: "UPDATE changeset SET hash = ? WHERE id = ?",
      arguments: [
        Data(try ChangesetHash.compute(transaction.changeset, in: database)), transaction.changeset,
      ])
    try database.execute(sql: "UPDATE journal SET changeset_id = NULL")
  }

  /// Sums up the journal of the changeset, table by table.
  ///
  /// - Complexity: one pass over what the changeset wrote, however much history there is.
  private func changes() throws -> [String: TableChanges] {
    let entries = try RawStatement(
      transaction.connection,
      """
      SELECT table_name, row_id, operation, content, NOT EXISTS (
        SELECT 1 FROM before_image earlier
        WHERE earlier.table_name = entry.table_name AND earlier.row_id = entry.row_id AND earlier.id < entry.id
          AND earlier.id >= (SELECT min(id) FROM before_image WHERE changeset_id = ?1)
          AND +earlier.changeset_id = ?1)
      FROM before_image entry WHERE changeset_id = ?1 ORDER BY id
      """)
    try entries.bind(transaction.changeset, at: 1)
    var changes: [String: TableChanges] = [:]
    while try entries.step() {
      let name = entries.text(at: 0)
      let change = try changes[name] ?? TableChanges(of: transaction.table(named: name), transaction)
      changes[name] = change
      try change.add(entries)
    }
    return changes
  }
}

/// What a changeset did in a table whose rows it changed.
private final class TableChanges {
  private(set) var sum: TableSum
  private let changeset: SQLValue
  private let changesetIndex: Int
  private let current: CurrentRows
  private let reader: BeforeImageReader
  private var hasher: RowHasher

  init(of table: TrackedTable, _ transaction: WriteTransaction) throws {
    sum = TableSum(transaction.insertedRows(in: table.name))
    changeset = .integer(transaction.changeset)
    changesetIndex = table.changesetIndex
    current = try CurrentRows(transaction.connection, table)
    reader = BeforeImageReader(table)
    hasher = RowHasher(table)
  }

  /// Takes an entry of the journal: row, operation, content, and whether it is the row's first in the changeset.
  func add(_ entry: RawStatement) throws {
    let values = try entry.optionalText(at: 3).map { try reader.values($0) }
    let before = values.map { hasher.hash($0) }
    if let before { sum.before += before }
    sum.count(entry.text(at: 2))
    guard entry.integer(at: 4) == 1 else { return }
    let isOwn = values?[changesetIndex] == changeset
    if isOwn, let before { sum.written -= before }
    if let now = try current.hash(of: entry.integer(at: 1)) { sum.written += now }
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

/// The rows that a changeset inserted into a table: their ids, their number, and the sum of their hashes.
package struct InsertedRows {
  private(set) var first: Int64?
  private(set) var last: Int64?
  private(set) var count: Int64 = 0
  private(set) var sum = RowSum()

  init() {}

  init(_ insertion: TableInsertion) {
    first = insertion.first
    last = insertion.first == nil ? nil : insertion.last
    count = insertion.count
    sum = insertion.sum
  }

  mutating func add(_ id: Int64, _ hash: RowSum) {
    first = min(first ?? id, id)
    last = max(last ?? id, id)
    count += 1
    sum += hash
  }
}
