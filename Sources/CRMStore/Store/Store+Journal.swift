import GRDB

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
