import GRDB

/// Which changesets are to be taken back.
package enum UndoRequest: Sendable, Equatable {
  /// The last one.
  case last
  /// These, whatever came between.
  case changesets([Int64])
  /// Everything after this one, so that the file is as it left it; 0 for everything.
  case after(Int64)

  /// Their numbers, the newest first, each once.
  /// - Throws: ``HistoryError/empty``, ``HistoryError/unknownChangeset(_:)``.
  func targets(in database: Database) throws -> [Int64] {
    switch self {
    case .last:
      guard
        let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM changeset WHERE hash IS NOT NULL")
      else { throw HistoryError.empty }
      return [last]
    case .changesets(let ids):
      for id in ids { try check(id, in: database) }
      return Set(ids).sorted(by: >)
    case .after(let id):
      if id != 0 { try check(id, in: database) }
      return try Int64.fetchAll(
        database, sql: "SELECT id FROM changeset WHERE id > ? AND hash IS NOT NULL ORDER BY id DESC",
        arguments: [id])
    }
  }

  /// Whether it is about one changeset.
  var isSingle: Bool {
    switch self {
    case .last: true
    case .changesets(let ids): Set(ids).count == 1
    case .after: false
    }
  }

  /// Whether changesets that are still to come belong to it.
  var isOpen: Bool {
    if case .after = self { return true }
    return false
  }

  private func check(_ id: Int64, in database: Database) throws {
    let exists = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM changeset WHERE id = ? AND hash IS NOT NULL)",
      arguments: [id])
    guard exists == true else { throw try JournalProof(database: database).absence(of: id) }
  }
}

/// What an undo did, or would do.
package struct UndoSummary: Sendable, Equatable {
  /// The changesets that were undone, the newest first.
  package var targets: [Int64] = []
  /// The changeset that undid them; `nil` on a dry run.
  package var changeset: Int64?
  /// Rows that were inserted and are gone again.
  package var removed = 0
  /// Rows that were changed and are as before.
  package var reverted = 0
  /// Rows that were deleted and are back.
  package var restored = 0
  /// Rows that were left as they are, because something newer stands in the way.
  package var left: [UndoConflict] = []
  package var isDryRun = false

  /// The changeset that was undone, the newest of several; `nil` where there was none.
  package var undone: Int64? { targets.first }
}

extension Store {
  /// The changesets that an undo would take back, the newest first.
  ///
  /// - Throws: ``HistoryError/empty``, ``HistoryError/unknownChangeset(_:)``.
  package func targets(of request: UndoRequest) throws -> [Int64] {
    try read { try request.targets(in: $0) }
  }

  /// Applies the inverse of a changeset as a new changeset; undoing an undo brings the first one back.
  ///
  /// - Parameter changeset: `nil` for the last one.
  /// - Throws: as ``undo(_:keepingNewer:dryRun:)``.
  package func undo(_ changeset: Int64?, dryRun: Bool) throws -> UndoSummary {
    try undo(changeset.map { .changesets([$0]) } ?? .last, dryRun: dryRun)
  }

  /// Applies the inverse of changesets, the newest first, as one new changeset.
  ///
  /// - Parameter keepingNewer: leaves rows that changed since as they are, and what they need, and undoes the rest.
  /// - Throws: ``HistoryError/conflicts(changeset:_:)`` naming every row that changed since, unless they are kept.
  package func undo(
    _ request: UndoRequest, keepingNewer: Bool = false, dryRun: Bool
  ) throws -> UndoSummary {
    let known = try targets(of: request)
    let written = try write(dryRun: dryRun, undoing: request.isSingle ? known.first : nil) { transaction in
      transaction.isUndo = true
      // What another program did has just become the last changeset, and came after all others.
      let targets = request.isOpen ? try request.targets(in: transaction.database) : known
      var summary = UndoSummary(targets: targets)
      for (index, target) in targets.enumerated() {
        try transaction.context.interruption.check()
        if targets.count > 1 {
          let step = Pulse.Step(done: index, total: targets.count, unit: "changesets")
          transaction.context.interruption.beat(step)
        }
        let undo = try Undo(of: target, transaction, keepingNewer: keepingNewer)
        try undo.run(&summary)
      }
      return summary
    }
    var summary = written.value
    summary.changeset = written.changeset
    summary.isDryRun = dryRun
    return summary
  }
}

/// The inverse of one changeset, inside a transaction.
private final class Undo {
  private let target: Int64
  private let transaction: WriteTransaction
  private let keepsNewer: Bool
  /// The tables it wrote to.
  private let tables: [TrackedTable]
  /// Rows that are not touched, and why.
  private var left: [UndoConflict] = []
  private var database: Database { transaction.database }

  init(of target: Int64, _ transaction: WriteTransaction, keepingNewer: Bool) throws {
    self.target = target
    self.transaction = transaction
    keepsNewer = keepingNewer
    let names = try Set(
      String.fetchAll(
        transaction.database, sql: "SELECT table_name FROM changeset_table WHERE changeset_id = ?",
        arguments: [target]))
    tables = try transaction.tables.all().filter { names.contains($0.name) }
  }

  func run(_ summary: inout UndoSummary) throws {
    left = try UndoConflicts(of: target, transaction).find(in: tables)
    guard keepsNewer || left.isEmpty else { throw HistoryError.conflicts(changeset: target, left) }
    try proveJournal()
    try revertJournal(&summary)
    if keepsNewer { left = try UndoLeftovers(of: target, tables, transaction).complete(left) }
    for table in tables.reversed() { try removeInsertions(table, &summary) }
    let orphans = try UndoConflicts(of: target, transaction).unmetReferences()
    guard orphans.isEmpty else { throw HistoryError.conflicts(changeset: target, orphans) }
    summary.left += left
  }

  /// A journal that lacks an entry would take back half of what was done, and say that it did all.
  ///
  /// - Throws: ``HistoryError/unreadableImage(table:)``.
  private func proveJournal() throws {
    let short = try JournalProof(database: database).shortTable(in: target...target)
    if let short { throw HistoryError.unreadableImage(table: short) }
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
    let kept = Set(left.map(\.name))
    var waiting = WaitingEntries()
    while try entries.step() {
      let entry = JournalledChange(entries)
      guard !kept.contains(entry.row) else { continue }
      if waiting.rows.contains(entry.row) {
        waiting.add(entry)
      } else {
        try revert(entry, &summary, &waiting)
      }
    }
    let conflicts = try revert(waiting, &summary)
    guard keepsNewer || conflicts.isEmpty else {
      throw HistoryError.conflicts(changeset: target, conflicts)
    }
    left += conflicts
  }

  /// Entries whose rows named others that were not back yet: what a reference brings about stands in the journal behind the
  /// row that brought it about.
  ///
  /// - Returns: those that cannot be taken back: another row has the value that only one may have, or a row that is named is
  ///   gone.
  private func revert(_ entries: WaitingEntries, _ summary: inout UndoSummary) throws -> [UndoConflict] {
    var waiting = entries
    while !waiting.entries.isEmpty {
      var rest = WaitingEntries()
      for entry in waiting.entries {
        if rest.rows.contains(entry.row) { rest.add(entry) } else { try revert(entry, &summary, &rest) }
      }
      if rest.entries.count == waiting.entries.count { return rest.conflicts(of: target) }
      waiting = rest
    }
    return []
  }

  private func revert(
    _ entry: JournalledChange, _ summary: inout UndoSummary, _ waiting: inout WaitingEntries
  ) throws {
    do { try revert(entry, &summary) } catch let failure as SQLiteFailure where failure.isConstraint {
      waiting.add(entry, because: failure)
    }
  }

  private func revert(_ entry: JournalledChange, _ summary: inout UndoSummary) throws {
    let table = try transaction.table(named: entry.row.table)
    switch entry.operation {
    case "update":
      try transaction.rewrite(table, id: entry.row.id, try BeforeImageReader(table).values(entry.content))
      summary.reverted += 1
    case "delete":
      try transaction.restore(table, id: entry.row.id, try BeforeImageReader(table).values(entry.content))
      summary.restored += 1
    default:
      try transaction.delete(from: table.name, id: entry.row.id)
      summary.removed += 1
    }
  }

  private func removeInsertions(_ table: TrackedTable, _ summary: inout UndoSummary) throws {
    guard let range = try InsertedRange(of: target, table: table.name, in: database) else { return }
    do {
      try database.execute(
        sql: """
          DELETE FROM "\(table.name)" WHERE id BETWEEN ? AND ? AND changeset_id = ?
            AND id NOT IN (SELECT value FROM json_each(?))
          """, arguments: [range.first, range.last, target, left.ids(in: table)])
      summary.removed += database.changesCount
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      let conflicts = try UndoConflicts(of: target, transaction).references(to: table, in: range)
      throw HistoryError.conflicts(changeset: target, conflicts)
    }
  }
}

/// The ids a changeset inserted in a table, up to the last that was ever given.
struct InsertedRange {
  let first: Int64
  let last: Int64

  init?(of changeset: Int64, table: String, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT first_id, min(last_id, max(ifnull((SELECT max(id) FROM "\(table)"), 0),
          ifnull((SELECT max(row_id) FROM before_image WHERE table_name = ?2), 0)))
        FROM changeset_table WHERE changeset_id = ?1 AND table_name = ?2
        """, arguments: [changeset, table])
    guard let row, let first = row[0] as Int64?, let last = row[1] as Int64? else { return nil }
    self.first = first
    self.last = last
  }
}

extension WriteTransaction {
  /// Sets every column of a row to `values`, a row of the past.
  func rewrite(_ table: TrackedTable, id: Int64, _ values: [SQLValue]) throws {
    try update(table.name, id: id, Array(zip(table.columns, values)).map { (column: $0, value: $1) })
  }

  /// Inserts a row of the past under its own id, and notes in the journal that it was not there.
  func restore(_ table: TrackedTable, id: Int64, _ values: [SQLValue]) throws {
    try run(table.insertSQL, values)
    try run(
      """
      INSERT INTO before_image (changeset_id, table_name, row_id, operation) VALUES (?, ?, ?, 'restore')
      """, [.integer(changeset), .text(table.name), .integer(id)])
  }
}
