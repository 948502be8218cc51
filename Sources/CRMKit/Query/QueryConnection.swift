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

/// What a query of the user may do: select from the `v1_` views, with functions that cannot grow without bound.
///
/// A read-only connection is no sandbox: it can still attach other files, copy the database elsewhere and change
/// settings. What is not on these lists is refused while the statement is compiled.
final class QueryAuthorizer {
  /// What was refused first: `table setting`, `function printf`.
  private(set) var refusal: String?
  /// The authorizer must live as long as the connection works.
  func install(on connection: OpaquePointer) {
    // Table-valued functions are made when they are first used, by a CREATE TABLE that would be refused later.
    sqlite3_exec(connection, "SELECT 1 FROM json_each('[]'), json_tree('[]')", nil, nil, nil)
    sqlite3_set_authorizer(connection, authorize, Unmanaged.passUnretained(self).toOpaque())
  }

  /// - Parameters:
  ///   - first, second: the objects of the action, as SQLite's manual lists them, in lower case.
  ///   - view: the view that asks for it, `nil` for the query itself. A common table expression of the query is
  ///     named here as a view is, so that the name alone proves nothing.
  fileprivate func allows(_ action: Int32, _ first: String, _ second: String, in view: String?) -> Bool {
    let words = view.flatMap { QueryAuthorizer.views[$0] } ?? []
    let refused: String? =
      switch action {
      case SQLITE_SELECT, SQLITE_RECURSIVE: nil
      case SQLITE_READ: allowsReading(first, column: second, words) ? nil : "table \(first)"
      case SQLITE_FUNCTION:
        functions.contains(second) || (second == "hex" && words.contains("hex")) ? nil : "function \(second)"
      case SQLITE_PRAGMA: "pragma \(first)"
      case SQLITE_ATTACH: "attach"
      default: "anything but SELECT"
      }
    refusal = refusal ?? refused
    return refused == nil
  }

  private func allowsReading(_ table: String, column: String, _ words: Set<String>) -> Bool {
    if table.hasPrefix("v1_") || table == "json_each" || table == "json_tree" { return true }
    guard !table.hasPrefix("sqlite_"), !table.hasPrefix("pragma_"), table != "journal" else { return false }
    // Counting the rows of a view or of an expression is asked for as reading no column of its table.
    return column.isEmpty || (words.contains(table) && words.contains(column))
  }

  /// The words in the text of each stable view: the tables and columns it is made of are among them.
  private static let views: [String: Set<String>] = {
    Dictionary(
      uniqueKeysWithValues: DerivedView.crm.filter(\.isStable).map { view in
        let words = view.sql.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }
        return (view.name, Set(words.map(String.init)))
      })
  }()
}

/// SQLite's callback.
private func authorize(
  _ context: UnsafeMutableRawPointer?, action: Int32, first: UnsafePointer<CChar>?,
  second: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?, view: UnsafePointer<CChar>?
) -> Int32 {
  guard let context else { return SQLITE_DENY }
  let text = { (pointer: UnsafePointer<CChar>?) in pointer.map { String(cString: $0) } ?? "" }
  let isAllowed = Unmanaged<QueryAuthorizer>.fromOpaque(context).takeUnretainedValue()
    .allows(
      action, text(first).lowercased(), text(second).lowercased(),
      in: view.map { String(cString: $0).lowercased() })
  return isAllowed ? SQLITE_OK : SQLITE_DENY
}

/// Not among them: what can make a value of any length in one call (printf, zeroblob, replace), what cannot be
/// interrupted, what loads code, and what is not the same in every run.
private let functions: Set<String> = [
  "abs", "avg", "ceil", "ceiling", "char", "coalesce", "concat", "concat_ws", "count", "cume_dist", "date",
  "datetime", "dense_rank", "exp", "first_value", "floor", "glob", "group_concat", "ifnull", "iif", "instr",
  "json",
  "json_array", "json_array_length", "json_extract", "json_group_array", "json_group_object", "json_object",
  "json_type", "json_valid", "julianday", "lag", "last_value", "lead", "length", "like", "ln", "log", "log10",
  "log2",
  "lower", "ltrim", "max", "min", "mod", "nth_value", "ntile", "nullif", "octet_length", "percent_rank",
  "pow",
  "power", "quote", "rank", "round", "row_number", "rtrim", "sign", "sqrt", "string_agg", "strftime",
  "substr",
  "substring", "sum", "time", "timediff", "total", "trim", "trunc", "typeof", "unicode", "unixepoch", "upper",
  "->",
  "->>",
]

/// Stops a query that works too long; the time its rows wait for the reader does not count.
final class QueryClock {
  let timeout: Double
  let interruption: Interruption
  /// Whether the time counts; a signal always does.
  var isLimited = true
  private var used: Duration = .zero
  private var started: ContinuousClock.Instant?

  init(timeout: Double, interruption: Interruption) {
    self.timeout = timeout
    self.interruption = interruption
  }

  /// The clock must live as long as the connection works.
  func install(on connection: OpaquePointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(connection, 10_000, hasToStop, context)
  }

  func start() { started = .now }

  func stop() {
    if let started { used += .now - started }
    started = nil
  }

  fileprivate var isOver: Bool {
    if interruption.signal != nil { return true }
    interruption.beat()
    guard isLimited, let started else { return false }
    return used + (.now - started) > .seconds(timeout)
  }
}

private func hasToStop(_ context: UnsafeMutableRawPointer?) -> Int32 {
  guard let context else { return 0 }
  return Unmanaged<QueryClock>.fromOpaque(context).takeUnretainedValue().isOver ? 1 : 0
}
