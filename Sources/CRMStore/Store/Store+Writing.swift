import Foundation
import GRDB
import GRDBSQLite

extension Store {
  /// What became of a write.
  package struct Written<Value> {
    package var value: Value
    /// The changeset, `nil` when nothing changed or the run was dry.
    package var changeset: Int64?

    package init(value: Value, changeset: Int64? = nil) {
      self.value = value
      self.changeset = changeset
    }

    /// The same changeset with another value.
    package func map<New>(_ transform: (Value) -> New) -> Written<New> {
      Written<New>(value: transform(value), changeset: changeset)
    }
  }

  /// Runs `body` as one transaction and one changeset: whole, or not at all.
  ///
  /// A body that changes nothing leaves no changeset. A dry run does the same work and rolls it back.
  /// - Parameter isBulk: the body only inserts rows under parents that it made or looked up itself, so that asking
  ///   SQLite to look for them again, eight times a record, proves nothing.
  /// - Throws: whatever `body` throws, after the rollback; ``StoreError``.
  package func write<Value>(
    dryRun: Bool = false, undoing: Int64? = nil, isBulk: Bool = false,
    _ body: (WriteTransaction) throws -> Value
  ) throws -> Written<Value> {
    if let joint { return try join(joint, body) }
    return try translating {
      try inTurn { database in
        let changes = try takeInForeignChanges(database, dryRun: dryRun)
        if isBulk { try database.execute(sql: "PRAGMA foreign_keys = OFF") }
        defer { if isBulk { try? database.execute(sql: "PRAGMA foreign_keys = ON") } }
        let written = try transaction(database, context, dryRun: dryRun, undoing: undoing, body)
        emptyLog(after: written.changeset)
        noteProof(of: written.changeset, unlessChangedSince: changes)
        noteHead(after: written.changeset)
        return written
      }
    }
  }

  /// Runs `body` when it is this process's turn to write; what can be known before is found out before.
  private func inTurn<R>(_ body: (Database) throws -> R) throws -> R {
    try holdingTurn { try queue.using(body) }
  }

  /// Runs `body` while no other process may write.
  func holdingTurn<R>(_ body: () throws -> R) throws -> R {
    _ = try queue.using { _ in try startJournal() }
    let lock = try turnToWrite()
    defer { withExtendedLifetime(lock) {} }
    return try body()
  }

  /// Runs `body` as one transaction that brings its changesets along, from another database.
  func takeOver<Value>(dryRun: Bool, _ body: (Database) throws -> Value) throws -> Value {
    try translating {
      let written = try inTurn { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE")
        defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
        do {
          try proveSchema(database)
          let value = try body(database)
          try context.interruption.check()
          try journal?.check()
          let head = try HeadWitness.head(of: self)
          try dryRun ? database.execute(sql: "ROLLBACK") : database.commit()
          committedHead = dryRun ? nil : head
          let last = dryRun ? nil : try? Int64.fetchOne(database, sql: "SELECT max(id) FROM changeset")
          emptyLog(after: last)
          noteHead(after: last)
          return Written(value: value, changeset: last)
        } catch {
          throw rollBack(database, after: error)
        }
      }
      return written.value
    }
  }

  /// One transaction between BEGIN and COMMIT; the caller holds the writer's lock.
  func transaction<Value>(
    _ database: Database, _ context: StoreContext, dryRun: Bool = false, undoing: Int64? = nil,
    _ body: (WriteTransaction) throws -> Value
  ) throws -> Written<Value> {
    let transaction = try begin(database, context, undoing: undoing)
    do {
      let value = try body(transaction)
      return Written(value: value, changeset: try finish(transaction, dryRun: dryRun))
    } catch {
      throw rollBack(database, after: error)
    }
  }

  /// Opens a transaction with its changeset.
  func begin(_ database: Database, _ context: StoreContext, undoing: Int64?) throws -> WriteTransaction {
    try database.execute(sql: "BEGIN IMMEDIATE")
    do {
      try proveSchema(database)
      let id = try openChangeset(database, context: context, undoing: undoing)
      try startJournal()?.open(id)
      return WriteTransaction(
        changeset: id, database: database, connection: connection, tables: try tables(),
        context: context)
    } catch {
      throw rollBack(database, after: error)
    }
  }

  /// Ends a transaction with its consequences.
  ///
  /// - Returns: the changeset, `nil` where nothing changed or the run was dry.
  func finish(_ transaction: WriteTransaction, dryRun: Bool) throws -> Int64? {
    let database = transaction.database
    try journal?.check()
    let model = transaction.context.model
    if !transaction.isUndo, !model.consequences.isEmpty {
      var changes = try ChangedRows(by: transaction)
      for consequence in model.consequences {
        changes = try changes.upToDate()
        try consequence.follow(changes, in: transaction, of: self)
      }
    }
    // Where no image could be kept it looks as if nothing had changed.
    try journal?.check()
    guard try !dryRun && transaction.hasChanges else {
      journal?.close()
      try database.execute(sql: "ROLLBACK")
      return nil
    }
    let changes = try ChangedRows(by: transaction)
    for rows in model.derived where changes.touch(rows.source) {
      try rows.refresh(after: changes, in: transaction)
    }
    try ChangesetSeal(transaction).close()
    try journal?.check()
    try transaction.context.interruption.check()
    let head = try HeadWitness.head(of: self)
    try database.commit()
    journal?.close()
    committedHead = head
    return transaction.changeset
  }

  /// After a commit: the log goes into the file.
  ///
  /// The commit stands whether or not that succeeds, so that its failure must not make the command look undone: the next
  /// writer moves a log that was left.
  func emptyLog(after changeset: Int64?) {
    if let changeset { context.lastCommit.note(changeset) }
    if changeset != nil || FileChecks.hasLog(path) { try? checkpoint() }
  }

  /// Notes the head outside the database, before the next may write: it is the last that was seen here.
  func noteHead(after changeset: Int64?) {
    if changeset != nil { committedHead?.note() }
  }

  /// Takes what other programs wrote into history, where it is not known that they wrote nothing.
  ///
  /// - Returns: SQLite's number of what others have committed, from before it was looked for.
  func takeInForeignChanges(_ database: Database, dryRun: Bool) throws -> Int {
    let changes = try number("PRAGMA data_version")
    if !dryRun, !isKnownToBeAllOurs { try adoptForeignChanges(database) }
    return changes
  }

  /// Whether history has every row, as far as is known of the file as it is now.
  private var isKnownToBeAllOurs: Bool {
    guard let now = ProvenFile(of: self) else { return false }
    return now.isAllOurs && now.fingerprint == fingerprint
  }

  /// After a commit: notes that the file holds what this program wrote and nothing else.
  ///
  /// - Parameter changes: what ``takeInForeignChanges(_:dryRun:)`` gave before.
  func noteProof(of changeset: Int64?, unlessChangedSince changes: Int) {
    guard changeset != nil, context.model.fingerprints != nil, History.isEnabled else { return }
    sqlite3_busy_timeout(connection, 0)
    defer { sqlite3_busy_timeout(connection, milliseconds(context.busyTimeout)) }
    // Nobody may write between the question and the answer.
    guard sqlite3_exec(connection, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK else { return }
    defer { sqlite3_exec(connection, "ROLLBACK", nil, nil, nil) }
    if (try? number("PRAGMA data_version")) == changes { ProvenFile.noteAll(fingerprint, of: self) }
  }

  private func openChangeset(_ database: Database, context: StoreContext, undoing: Int64?) throws -> Int64 {
    let last = try Row.fetchOne(
      database, sql: "SELECT id, hash FROM changeset ORDER BY id DESC LIMIT 1")
    let head = last?[0] as Int64? ?? 0
    let written = try Int64.fetchOne(database, sql: "SELECT max(changeset_id) FROM changeset_table") ?? 0
    guard 0..<Int64.max ~= head, written <= head else {
      throw StoreError.damaged(path: path, detail: "its history does not end at changeset \(head)")
    }
    let id = head + 1
    try database.execute(
      sql: """
        INSERT INTO changeset (id, at, actor, command, undoes, parent_hash) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, context.now.seconds, context.actor, context.command, undoing,
        last?[1] as Data? ?? Data(count: 32),
      ])
    try database.execute(sql: "UPDATE journal SET changeset_id = ?", arguments: [id])
    return id
  }
}
