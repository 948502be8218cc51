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
      if version < known { try takeMissingSteps(database, access: access, holding: lock) }
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
  private func takeMissingSteps(_ database: Database, access: Access, holding lock: WriterLock?) throws {
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
