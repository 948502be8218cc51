import Foundation
import GRDB
import GRDBSQLite

/// One database: a SQLite file, opened once, closed before the command ends.
///
/// Reading goes through ``read(_:)`` and the raw connection, writing through ``write(_:)`` alone: one call is one
/// transaction and one changeset.
package final class Store {
  /// What a command wants of the database.
  package enum Access: Sendable { case reading, writing }

  /// `CRM1` in the header of the file.
  static let applicationID: UInt32 = 0x4352_4D31

  package let path: String
  package let context: StoreContext
  package let queue: DatabaseQueue
  /// SQLite's own handle, for the two hot loops and for settings GRDB has no word for.
  package let connection: OpaquePointer
  /// Set when the database is behind what this machine last saw of it.
  package internal(set) var rolledBack: HeadWitness.Finding?
  /// What was committed last, to be noted outside the database.
  var committedHead: HeadWitness.Head?
  /// The moment that the store reads as of, where it was rewound; its connection then serves every reader.
  package internal(set) var rewoundTo: KnownAt?
  /// The place in the queue of writers, while the store is rewound.
  var heldLock: WriterLock?
  /// The transaction that writes join, while several of them are one.
  package var joint: WriteTransaction?
  /// What keeps writers away, where the database could not be opened beside them.
  package private(set) var quietLock: WriterLock?
  /// What layers above keep while it is open.
  package var belongings = Belongings()
  /// The tables with history, once they were asked for.
  var knownTables: TrackedTables?
  /// What notes the changes of this connection, once it writes.
  var journal: Journal?
  /// What was known of the file when it was opened.
  var proven: ProvenFile?
  /// What ``SchemaFingerprint`` found last, and SQLite's numbers of the schema and of what others had committed then.
  var fingerprint = ""
  var provenNumbers: [Int] = []
  private var isOpen = true

  /// Opens an existing database.
  ///
  /// - Throws: ``StoreError``: missing, foreign, newer, altered or damaged files, permissions.
  package convenience init(path: String, access: Access, context: StoreContext) throws {
    try self.init(path: path, access: access, context: context, holding: nil)
  }

  /// - Parameters:
  ///   - lock: that of the database, where the caller has it already.
  ///   - isAtRest: nobody writes to the file, so that nothing needs to be made beside it.
  convenience init(
    path: String, access: Access, context: StoreContext, holding lock: WriterLock?, isAtRest: Bool = false
  ) throws {
    try FileChecks.inspect(path)
    try self.init(
      connectingTo: path, access: access, context: context, isAtRest: isAtRest,
      mayQueue: lock == nil && context.isDryRun)
    do {
      try translating { try verifyOpening(access: access, holding: lock) }
    } catch {
      close()
      throw error
    }
  }

  /// Opens a backup, or another database that is copied from: where nobody writes to it, nothing is made beside it.
  static func resting(_ path: String, context: StoreContext) throws -> Store {
    var context = context
    context.stateFolder = nil
    return try Store(
      path: path, access: .reading, context: context, holding: nil,
      isAtRest: FileChecks.isAtRest(path, context.model))
  }

  /// - Parameter mayQueue: it may have the database to itself where it cannot be opened beside others: for a dry run, whose
  ///   caller has no place in the queue of writers.
  init(
    connectingTo path: String, access: Access, context: StoreContext, isAtRest: Bool = false,
    mayQueue: Bool = false
  ) throws {
    self.path = path
    self.context = context
    let isWritable = Foundation.access(path, W_OK) == 0
    if access == .writing, !isWritable { throw StoreError.permissionDenied(path: path) }
    var configuration = Configuration()
    configuration.busyMode = BusyWait(path, context).mode
    configuration.foreignKeysEnabled = true
    configuration.label = "crm"
    // A rewound store reads inside a transaction that is rolled back when it closes.
    configuration.allowsUnsafeTransactions = true
    let canLeaveFiles = Foundation.access(path.folder, W_OK) == 0
    do {
      // A connection that may write cleans up the -wal and -shm files it made; a read-only one would leave them.
      configuration.readonly = !isWritable || isAtRest
      let name = !isAtRest && (isWritable || canLeaveFiles) ? path : Store.immutableName(of: path)
      let (queue, lock) = try Store.connect(
        to: path, name: name, configuration, access, context, mayQueue: mayQueue)
      self.queue = queue
      quietLock = lock
    } catch { throw Store.meaning(of: error, path: path, context) }
    var handle: OpaquePointer?
    queue.inDatabase { database in
      handle = database.sqliteConnection
      for install in context.model.functions { install(Database(database)) }
    }
    guard let handle else { throw StoreError.unexpected(code: SQLITE_ERROR, message: "no connection") }
    connection = handle
    DerivedViews.offer(context.model.views, to: handle)
    try translating { try lockDown(access: access) }
  }

  /// A transaction that is still open must end while GRDB's observers of it live.
  deinit { end() }

  /// Closes the connection; the last one to close leaves the database as one file.
  package func close() {
    end()
    try? queue.close()
    quietLock = nil
  }

  /// Runs `body` with GRDB's database; nothing it does may write.
  package func read<R>(_ body: (Database) throws -> R) throws -> R {
    try translating { try queue.using(body) }
  }

  /// Waits for this process's turn to write, unless it has it while the store is open.
  func turnToWrite() throws -> WriterLock { try quietLock ?? WriterLock(database: path, context: context) }

  /// The tables whose rows have history.
  package func trackedTables(_ database: Database) throws -> [TrackedTable] { try tables().all() }

  /// The tables whose rows have history, each read from the schema once.
  func tables() throws -> TrackedTables {
    let tables = try knownTables ?? TrackedTables(connection)
    knownTables = tables
    return tables
  }

  /// What is known of the connection by its place in memory is forgotten once: the place may be another's by the next time.
  private func end() {
    guard isOpen else { return }
    isOpen = false
    returnToNow()
    journal?.stop()
    journal = nil
    DerivedViews.forget(connection)
    // To give it back GRDB asks the notification centre and starts a thread: a thirtieth of a short command.
    if context.isLast, (try? queue.close()) != nil { _ = Unmanaged.passRetained(queue) }
  }

  /// Runs `body` and says SQLite's errors in our words.
  package func translating<R>(_ body: () throws -> R) throws -> R {
    do { return try body() } catch { throw Store.meaning(of: error, path: path, context) }
  }

  private static func meaning(of error: any Error, path: String, _ context: StoreContext) -> any Error {
    let meaning = StoreError.describing(error, path: path)
    // Who was asked to stop while waiting did not wait in vain.
    guard case StoreError.busy = meaning, let signal = context.interruption.signal else { return meaning }
    return StoreError.interrupted(signal: signal)
  }

  /// In a folder nobody can write to, WAL's index cannot be made; a file that nobody writes needs none.
  private static func immutableName(of path: String) -> String {
    FileChecks.hasLog(path) ? path : QuietReading.immutableName(of: path)
  }

  /// Opens the file beside others who may write it, or without them where that cannot be.
  private static func connect(
    to path: String, name: String, _ configuration: Configuration, _ access: Access, _ context: StoreContext,
    mayQueue: Bool
  ) throws -> (DatabaseQueue, WriterLock?) {
    do { return (try DatabaseQueue(path: name, configuration: configuration), nil) } catch {
      guard access == .reading || mayQueue, QuietReading.mayHelp(error) else { throw error }
      do { return try QuietReading.open(path, configuration, access, context) } catch is DatabaseError {
        throw error
      }
    }
  }
}

extension Store {
  /// Makes everything that is derived from other rows anew, the entries of every index as well.
  ///
  /// - Returns: what did not agree with those rows.
  package func rebuildDerived() throws -> [CheckFinding] {
    let model = context.model
    return try translating {
      let lock = try turnToWrite()
      defer { withExtendedLifetime(lock) {} }
      let findings = try queue.using { database in
        let findings =
          try model.derived.flatMap { try $0.check(in: database) }
          + TextIndex.check(model.textIndexes, in: database)
        try database.execute(sql: "BEGIN IMMEDIATE")
        do {
          for rows in model.derived { try rows.rebuild(in: database) }
          for index in model.textIndexes { try index.rebuild(database) }
          try database.execute(sql: "REINDEX")
          try database.commit()
        } catch {
          try? database.execute(sql: "ROLLBACK")
          throw error
        }
        return findings
      }
      try checkpoint()
      return findings
    }
  }
}

/// What layers above keep with a store or a transaction until it ends, each thing under its type; the store knows none of it.
package struct Belongings {
  private var things: [ObjectIdentifier: Any] = [:]

  package init() {}

  package subscript<Thing>(_ type: Thing.Type) -> Thing? {
    get { things[ObjectIdentifier(type)] as? Thing }
    set { things[ObjectIdentifier(type)] = newValue }
  }
}
