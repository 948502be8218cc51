import GRDB

/// What an undo did, or would do.
package struct UndoSummary: Sendable, Equatable {
  /// The changeset that was undone.
  package var undone: Int64
  /// The changeset that undid it; `nil` on a dry run.
  package var changeset: Int64?
  /// Rows that were inserted and are gone again.
  package var removed = 0
  /// Rows that were changed and are as before.
  package var reverted = 0
  /// Rows that were deleted and are back.
  package var restored = 0
  package var isDryRun = false
}

extension Store {
  /// Applies the inverse of a changeset as a new changeset; undoing an undo brings the first one back.
  ///
  /// - Parameter changeset: `nil` for the last one.
  /// - Throws: ``HistoryError/conflicts(changeset:_:)`` naming every row that changed since.
  package func undo(_ changeset: Int64?, dryRun: Bool) throws -> UndoSummary {
    let target =
      try changeset
      ?? read { database in
        guard let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM changeset") else {
          throw HistoryError.empty
        }
        return last
      }
    _ = try self.changeset(target)
    let written = try write(dryRun: dryRun, undoing: target) { transaction in
      try Undo(of: target, transaction).run()
    }
    var summary = written.value
    summary.changeset = written.changeset
    summary.isDryRun = dryRun
    return summary
  }
}

/// The inverse of one changeset, inside a transaction.
private struct Undo {
  let target: Int64
  let transaction: WriteTransaction
  private var database: Database { transaction.database }

  init(of target: Int64, _ transaction: WriteTransaction) {
    self.target = target
    self.transaction = transaction
  }

  func run() throws -> UndoSummary {
    try checkTarget()
    let conflicts = try UndoConflicts(of: target, transaction).find()
    guard conflicts.isEmpty else { throw HistoryError.conflicts(changeset: target, conflicts) }
    var summary = UndoSummary(undone: target)
    try revertJournal(&summary)
    for table in transaction.tables.reversed() { try removeInsertions(table, &summary) }
    let orphans = try UndoConflicts(of: target, transaction).valuesWithoutField()
    guard orphans.isEmpty else { throw HistoryError.conflicts(changeset: target, orphans) }
    return summary
  }

  private func checkTarget() throws {
    let exists = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM changeset WHERE id = ? AND hash IS NOT NULL)",
      arguments: [target])
    guard exists == true else { throw HistoryError.unknownChangeset(target) }
  }

  /// Takes the journal of the changeset backwards.
  private func revertJournal(_ summary: inout UndoSummary) throws {
    let entries = try RawStatement(
      transaction.connection,
      """
      SELECT table_name, row_id, operation, content FROM before_image
      WHERE changeset_id = ? ORDER BY id DESC
      """)
    try entries.bind(target, at: 1)
    var conflicts: [UndoConflict] = []
    while try entries.step() {
      let table = transaction.table(named: entries.text(at: 0))
      do { try revert(entries, table, &summary) } catch let failure as SQLiteFailure
        where failure.isConstraint
      {
        // Another row has the value that only one may have, or a row it names is gone.
        conflicts.append(
          UndoConflict(
            table: table.name, row: entries.integer(at: 1), changeset: nil,
            reason: failure.isForeignKey ? "referenced" : "taken"))
      }
    }
    guard conflicts.isEmpty else { throw HistoryError.conflicts(changeset: target, conflicts) }
  }

  private func revert(_ entry: RawStatement, _ table: TrackedTable, _ summary: inout UndoSummary) throws {
    let row = entry.integer(at: 1)
    switch entry.text(at: 2) {
    case "update":
      try transaction.rewrite(table, id: row, try BeforeImageReader(table).values(entry.text(at: 3)))
      summary.reverted += 1
    case "delete":
      try transaction.restore(table, id: row, try BeforeImageReader(table).values(entry.text(at: 3)))
      summary.restored += 1
    default:
      try transaction.delete(from: table.name, id: row)
      summary.removed += 1
    }
  }

  private func removeInsertions(_ table: TrackedTable, _ summary: inout UndoSummary) throws {
    guard let range = try InsertedRange(of: target, table: table.name, in: database) else { return }
    do {
      try database.execute(
        sql: "DELETE FROM \"\(table.name)\" WHERE id BETWEEN ? AND ? AND changeset_id = ?",
        arguments: [range.first, range.last, target])
      summary.removed += database.changesCount
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      let conflicts = try UndoConflicts(of: target, transaction).references(to: table, in: range)
      throw HistoryError.conflicts(changeset: target, conflicts)
    }
  }
}

/// The ids a changeset inserted in a table.
struct InsertedRange {
  let first: Int64
  let last: Int64

  init?(of changeset: Int64, table: String, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT first_id, last_id FROM changeset_table WHERE changeset_id = ? AND table_name = ?",
      arguments: [changeset, table])
    guard let row, let first = row[0] as Int64?, let last = row[1] as Int64? else { return nil }
    self.first = first
    self.last = last
  }
}
