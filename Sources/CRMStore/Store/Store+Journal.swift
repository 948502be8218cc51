import GRDB

extension Store {
  /// What notes every change of a row with history from here on.
  func startJournal(_ database: Database) throws -> Journal? {
    guard KeptHistory.isKept else { return nil }
    let journal = try journal ?? Journal(connection, trackedTables(database))
    if self.journal == nil { journalledSchema = try schemaNumber(database) }
    self.journal = journal
    return journal
  }

  /// Makes sure, once nobody else can write, that the tables are those that were there when the store was opened.
  ///
  /// A newer program may have added to them while this one waited for its turn; what it added would be in no image.
  /// - Throws: ``StoreError/newerSchema(path:version:known:)``, ``StoreError/alteredSchema(path:object:)``.
  func proveSchema(_ database: Database) throws {
    guard KeptHistory.isKept, try schemaNumber(database) != journalledSchema else { return }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let known = context.model.version
    guard version <= known else { throw StoreError.newerSchema(path: path, version: version, known: known) }
    try SchemaFingerprint.verify(database, context.model, path: path)
    journal?.stop()
    journal = nil
    knownTables = nil
    _ = try startJournal(database)
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

  private func schemaNumber(_ database: Database) throws -> Int64? {
    try Int64.fetchOne(database, sql: "PRAGMA main.schema_version")
  }
}
