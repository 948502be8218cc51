import Foundation
import GRDB
import GRDBSQLite
import SQLiteHook

extension Store {
  /// Makes a new, empty database; the only way one comes to be.
  ///
  /// The file exists with mode 0600 before SQLite writes a byte into it, and is taken away again when making the schema
  /// fails.
  /// - Throws: ``StoreError/exists(path:)``, ``StoreError/cannotCreate(path:detail:)``.
  package static func create(at path: String, context: StoreContext) throws {
    try makeFolder(of: path)
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw creationError(errno, path: path) }
    Foundation.close(descriptor)
    do {
      let lock = try WriterLock(database: path, context: context)
      defer { withExtendedLifetime(lock) {} }
      let store = try Store(connectingTo: path, access: .writing, context: context)
      defer { store.close() }
      try store.translating { try store.makeSchema() }
    } catch {
      for ending in ["", "-wal", "-shm", "-journal", ".lock"] { unlink(path + ending) }
      throw error
    }
  }

  private func makeSchema() throws {
    try queue.using { database in
      try database.execute(
        sql: """
          PRAGMA page_size = 4096;
          PRAGMA application_id = \(Store.applicationID);
          PRAGMA journal_mode = WAL;
          """)
      try database.execute(sql: "BEGIN IMMEDIATE")
      try context.model.schema.make(in: database)
      try StoredObjects.records.install(context.model, in: database)
      try database.execute(
        sql: "INSERT INTO journal (id, database_id) VALUES (1, lower(hex(randomblob(16))))")
      try database.commit()
      try checkpoint()
    }
  }

  /// Takes the steps the file has not taken, all of them or none. What it keeps for other programs is made anew, because
  /// a step may change what a view reads and what a trigger notes.
  ///
  /// A file between two steps would have some of the tables, which is what an altered schema looks like.
  func migrate(_ database: Database) throws {
    let model = context.model
    try database.execute(sql: "BEGIN IMMEDIATE")
    do {
      let taken = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      // Another process may have taken them while this one waited.
      if taken < model.version {
        try SchemaFingerprint.verify(database, model, path: path, version: taken)
        let stored = try StoredObjects.remove(from: database)
        for migration in model.schema.migrations.dropFirst(taken - Schema.base) {
          try database.execute(sql: migration.sql)
        }
        try stored.install(model, in: database)
        try database.execute(sql: "PRAGMA user_version = \(model.version)")
      }
      try database.commit()
    } catch {
      try? database.execute(sql: "ROLLBACK")
      throw error
    }
  }

  /// Moves the log into the file and empties it, so that at rest there is one file.
  ///
  /// A reader in the middle of a list keeps the log alive; the next writer moves it. To wait for readers would hold up
  /// every writer in the queue, and is done only where the log has grown long because there always is one.
  func checkpoint() throws {
    var pages: Int32 = 0
    var code = emptyLog(patience: 0, &pages)
    if code == SQLITE_BUSY, pages > Store.longLog { code = emptyLog(patience: context.busyTimeout, &pages) }
    guard code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED else {
      throw SQLiteFailure(connection, code)
    }
  }

  /// Pages of a log for which readers are waited for: 16 MiB.
  private static let longLog: Int32 = 4096

  private func emptyLog(patience seconds: Double, _ pages: inout Int32) -> Int32 {
    sqlite3_busy_timeout(connection, milliseconds(seconds))
    defer { sqlite3_busy_timeout(connection, milliseconds(context.busyTimeout)) }
    return sqlite3_wal_checkpoint_v2(connection, nil, SQLITE_CHECKPOINT_TRUNCATE, &pages, nil)
  }

  static func makeFolder(of path: String) throws {
    let folder = path.folder
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreError.cannotCreate(path: path, detail: "its folder cannot be made")
    }
  }

  private static func creationError(_ code: Int32, path: String) -> StoreError {
    code == EEXIST ? .exists(path: path) : .cannotCreate(path: path, detail: String(cString: strerror(code)))
  }
}

/// Seconds as SQLite counts them.
func milliseconds(_ seconds: Double) -> Int32 { Int32(min(seconds * 1000, 1e9)) }

extension Store {
  /// Version of the SQLite library the program runs with, such as `3.46.1`.
  package static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// Has SQLite count no memory in this process: a lock for each piece of it was a twentieth of a short command.
  ///
  /// To be said before anything is opened. Limits of memory do not hold without the count.
  package static func keepNoMemoryStatistics() { _ = sqlite3_without_statistics() }
}
