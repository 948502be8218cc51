import GRDB
import GRDBSQLite

extension Store {
  /// The settings every connection gets, read back where a library is known to change them.
  ///
  /// WAL with `synchronous = FULL` keeps every acknowledged commit through a power loss; GRDB's own WAL mode would set
  /// NORMAL, which lost 275 of 400 in simulation. Automatic checkpoints are off: they happen under the writer's lock.
  /// The schema stays trusted, because ``SchemaFingerprint`` has compared it.
  ///
  /// GRDB notes for its observers what each statement reads and writes; there are none here, and the noting took a third
  /// of the time of a short command. Nor need they hear of a transaction that SQLite rolls back in a damaged file.
  func lockDown(access: Access) throws {
    sqlite3_set_authorizer(connection, nil, nil)
    sqlite3_commit_hook(connection, nil, nil)
    sqlite3_rollback_hook(connection, nil, nil)
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 2)
    context.interruption.endStatements(of: connection)
    let mode = access == .reading ? "PRAGMA query_only = ON;" : ""
    let settings = """
      PRAGMA synchronous = FULL;
      PRAGMA wal_autocheckpoint = 0;
      PRAGMA temp_store = MEMORY;
      PRAGMA mmap_size = 0;
      PRAGMA cell_size_check = ON;
      PRAGMA secure_delete = ON;
      PRAGMA cache_size = -16384;
      \(mode)
      """
    let code = sqlite3_exec(connection, settings, nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteFailure.said(by: connection, code) }
    guard try number("PRAGMA synchronous") == 2 else {
      throw StoreError.unexpected(code: SQLITE_ERROR, message: "synchronous is not FULL")
    }
  }

  /// Version, schema and head, in that order; each failure names what to do.
  ///
  /// - Parameter lock: that of the database, where the caller has it already.
  func verifyOpening(access: Access, holding lock: WriterLock?) throws {
    try queue.using { database in
      let version = try number("PRAGMA user_version")
      let known = context.model.version
      guard version >= 1 else {
        throw StoreError.notOurDatabase(path: path, reason: "its schema version is \(version)")
      }
      guard version <= known else { throw StoreError.newerSchema(path: path, version: version, known: known) }
      guard version >= Schema.base else { throw StoreError.olderSchema(path: path) }
      if version < known { try runMissingMigrations(database, access: access, holding: lock) }
      // The numbers first: of what is changed after them, a writer will find others.
      provenNumbers = try numbersOfChanges()
      proven = ProvenFile(of: self)
      fingerprint = try SchemaFingerprint.prove(self, database)
      rolledBack = try HeadWitness.finding(for: self)
    }
  }

  /// The number that a statement gives.
  func number(_ sql: String) throws -> Int { Int(try RawStatement(connection, sql).number()) }

  /// Brings a file of an older version up to date, once its schema is the one that version had.
  private func runMissingMigrations(_ database: Database, access: Access, holding lock: WriterLock?) throws {
    guard !queue.configuration.readonly else {
      throw StoreError.notOurDatabase(
        path: path, reason: "an older version made it, and the file cannot be written to bring it up to date")
    }
    let lock =
      try lock ?? turnToWrite()
    defer { withExtendedLifetime(lock) {} }
    try database.execute(sql: "PRAGMA query_only = OFF")
    defer { if access == .reading { try? database.execute(sql: "PRAGMA query_only = ON") } }
    try migrate(database)
    try checkpoint()
  }
}

extension Store {
  /// What notes every change of a row with history from here on.
  func startJournal() throws -> Journal? {
    guard History.isEnabled else { return nil }
    let journal = try journal ?? Journal(connection, tables())
    self.journal = journal
    return journal
  }

  /// Makes sure, once nobody else can write, that the tables are those that were there when the store was opened.
  ///
  /// A newer program may have added to them while this one waited for its turn; what it added would be in no image.
  /// - Throws: ``StoreError/newerSchema(path:version:known:)``, ``StoreError/alteredSchema(path:object:)``.
  func proveSchema(_ database: Database) throws {
    let numbers = try numbersOfChanges()
    guard History.isEnabled, numbers != provenNumbers else { return }
    let version = try self.number("PRAGMA user_version")
    let known = context.model.version
    guard version <= known else { throw StoreError.newerSchema(path: path, version: version, known: known) }
    // What was known of the file when it was opened is of another state.
    proven = ProvenFile(of: self)
    fingerprint = try SchemaFingerprint.prove(self, database)
    provenNumbers = numbers
    journal?.stop()
    journal = nil
    knownTables = nil
    _ = try startJournal()
  }

  /// Takes back what a transaction wrote that failed.
  ///
  /// - Returns: why: where an image could not be kept, SQLite ends the statement with a word about the consequence alone.
  func rollBack(_ database: Database, after error: any Error) -> any Error {
    let cause = journal?.failure
    journal?.close()
    // A full disk may have rolled back already.
    try? database.execute(sql: "ROLLBACK")
    return cause ?? error
  }

  /// SQLite's numbers of the schema, which who plants something can set back, and of what others have committed.
  func numbersOfChanges() throws -> [Int] {
    try [number("PRAGMA main.schema_version"), number("PRAGMA data_version")]
  }
}

extension Store {
  /// Runs writes that are one transaction and one changeset together: every ``write(dryRun:undoing:isBulk:_:)`` in `body`
  /// joins it, and what is read there sees what was written before.
  ///
  /// - Parameter body: must let every error through: nothing of a write that failed may stay.
  /// - Throws: whatever `body` throws, after the rollback; ``StoreError``.
  package func writeTogether<Value>(
    dryRun: Bool = false, _ body: (WriteTransaction) throws -> Value
  ) throws -> Written<Value> {
    try translating {
      try holdingTurn {
        let (transaction, changes) = try queue.using { database in
          let changes = try takeInForeignChanges(database, dryRun: dryRun)
          return (try begin(database, context, undoing: nil), changes)
        }
        joint = transaction
        defer { joint = nil }
        do {
          let value = try body(transaction)
          let changeset = try queue.using { _ in
            let changeset = try finish(transaction, dryRun: dryRun)
            emptyLog(after: changeset)
            noteProof(of: changeset, unlessChangedSince: changes)
            noteHead(after: changeset)
            return changeset
          }
          return Written(value: value, changeset: changeset)
        } catch {
          throw (try? queue.using { rollBack($0, after: error) }) ?? error
        }
      }
    }
  }

  /// A write within ``writeTogether(dryRun:_:)``.
  func join<Value>(
    _ transaction: WriteTransaction, _ body: (WriteTransaction) throws -> Value
  ) throws -> Written<Value> {
    try translating {
      Written(value: try queue.using { _ in try body(transaction) }, changeset: nil)
    }
  }
}
