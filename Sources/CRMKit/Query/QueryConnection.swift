import Foundation
import GRDBSQLite

/// The handle for one query of the user, locked down before the query is compiled: read-only and its own, or that of a
/// rewound store, whose transaction alone knows the past, or of one that has the database for itself.
final class QueryConnection {
  let handle: OpaquePointer
  /// False for the store's own handle, which the store closes.
  private let isOwned: Bool
  private let clock: QueryClock
  private let authorizer = QueryAuthorizer()

  /// - Parameters:
  ///   - sql: what will be asked: the views it names are made.
  ///   - store: kept open beside it, so that the log of the database can be read.
  ///   - timeout: seconds the query may work.
  init(_ store: Store, for sql: String, timeout: Double) throws {
    isOwned = store.rewoundTo == nil && store.quietLock == nil
    handle = isOwned ? try QueryConnection.open(store) : store.connection
    clock = QueryClock(timeout: timeout, interruption: store.context.interruption)
    sqlite3_busy_timeout(handle, Int32(store.context.busyTimeout * 1000))
    // The schema stays trusted: the store has compared it, and the authorizer is asked about its functions as well.
    for pragma in ["query_only = ON", "cell_size_check = ON", "temp_store = MEMORY"] {
      sqlite3_exec(handle, "PRAGMA \(pragma)", nil, nil, nil)
    }
    if isOwned { DerivedViews.offer(store.context.model.views, to: handle) }
    // Once it is said where temporary objects are: to say that takes them away.
    DerivedViews.make(namedIn: sql, on: handle)
    for (limit, value) in QueryConnection.limits { sqlite3_limit(handle, limit, value) }
    sqlite3_hard_heap_limit64(160 << 20)
    _disableDoubleQuotedStringLiterals(handle)
    // Both runs of a query read the same; a store that was rewound is inside a transaction already.
    if isOwned { sqlite3_exec(handle, "BEGIN", nil, nil, nil) }
    authorizer.install(on: handle)
    clock.install(on: handle)
  }

  deinit {
    if isOwned {
      DerivedViews.forget(handle)
      sqlite3_close(handle)
    } else {
      sqlite3_set_authorizer(handle, nil, nil)
      sqlite3_progress_handler(handle, 0, nil, nil)
      clock.interruption.endStatements(of: handle)
    }
  }

  /// A handle of its own, because a query of the user needs none of the rights the store has.
  private static func open(_ store: Store) throws -> OpaquePointer {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_URI | SQLITE_OPEN_PRIVATECACHE
    let code = sqlite3_open_v2(name(of: store.path), &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      sqlite3_close(handle)
      throw StoreError.permissionDenied(path: store.path)
    }
    return handle
  }

  /// Runs `body` with the clock going.
  func timed<R>(_ body: () throws -> R) rethrows -> R {
    clock.start()
    defer { clock.stop() }
    return try body()
  }

  /// Lets the query that was proved to end take its time.
  func stopTheClock() { clock.isLimited = false }

  /// What went wrong, in our words.
  func error(_ code: Int32) -> any Error {
    if let refusal = authorizer.refusal { return QueryError.denied(refusal) }
    switch code & 0xFF {
    case SQLITE_INTERRUPT:
      if let signal = clock.interruption.signal { return StoreError.interrupted(signal: signal) }
      return QueryError.tooLong(seconds: clock.timeout)
    case SQLITE_NOMEM, SQLITE_TOOBIG: return QueryError.tooLarge
    default: return QueryError.invalid(String(cString: sqlite3_errmsg(handle)))
    }
  }

  /// Bytes of a value and of a statement, and how deep and how wide a statement may be.
  private static let limits: [(Int32, Int32)] = [
    (SQLITE_LIMIT_LENGTH, 16 << 20), (SQLITE_LIMIT_SQL_LENGTH, 100_000), (SQLITE_LIMIT_COLUMN, 200),
    (SQLITE_LIMIT_EXPR_DEPTH, 100), (SQLITE_LIMIT_COMPOUND_SELECT, 20), (SQLITE_LIMIT_ATTACHED, 0),
    (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200), (SQLITE_LIMIT_VARIABLE_NUMBER, 1000),
    (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_WORKER_THREADS, 0),
  ]

  /// In a folder that cannot be written, a database without a log is opened as one that nobody changes.
  private static func name(of path: String) -> String {
    let isOpenToWriting = access(path, W_OK) == 0 || access(path.folder, W_OK) == 0
    guard !isOpenToWriting, !FileChecks.hasLog(path) else { return path }
    return QuietReading.immutableName(of: path)
  }
}
