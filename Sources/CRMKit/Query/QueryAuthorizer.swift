import GRDBSQLite

/// What a query of the user may do: select from the `v1_` views, with functions that cannot grow without bound.
///
/// A read-only connection is no sandbox: it can still attach other files, copy the database elsewhere and change
/// settings. What is not on these lists is refused while the statement is compiled.
enum QueryAuthorizer {
  static func install(on connection: OpaquePointer) {
    sqlite3_set_authorizer(connection, authorize, nil)
  }

  /// Whether a value of `table` may be read.
  ///
  /// - Parameter view: the view that reads it, `nil` for the query itself.
  fileprivate static func allowsReading(_ table: String, in view: String?) -> Bool {
    if table.hasPrefix("v1_") || tableFunctions.contains(table) { return true }
    guard let view, view.hasPrefix("v1_") else { return table.isEmpty }
    return !table.hasPrefix("sqlite_") && !table.hasPrefix("pragma_") && table != "journal"
  }

  /// Whether `function` may be called.
  fileprivate static func allowsCalling(_ function: String, in view: String?) -> Bool {
    functions.contains(function) || (function == "hex" && view?.hasPrefix("v1_") == true)
  }

  private static let tableFunctions: Set<String> = ["json_each", "json_tree"]

  /// Not among them: what can make a value of any length in one call (printf, zeroblob, replace), what cannot be
  /// interrupted, what loads code, and what is not the same in every run.
  private static let functions: Set<String> = [
    "abs", "avg", "ceil", "ceiling", "char", "coalesce", "concat", "concat_ws", "count", "cume_dist", "date",
    "datetime",
    "dense_rank", "exp", "first_value", "floor", "glob", "group_concat", "ifnull", "iif", "instr", "json",
    "json_array",
    "json_array_length", "json_extract", "json_group_array", "json_group_object", "json_object", "json_type",
    "json_valid", "julianday", "lag", "last_value", "lead", "length", "like", "ln", "log", "log10", "log2",
    "lower",
    "ltrim", "max", "min", "mod", "nth_value", "ntile", "nullif", "octet_length", "percent_rank", "pow",
    "power", "quote",
    "rank", "round", "row_number", "rtrim", "sign", "sqrt", "string_agg", "strftime", "substr", "substring",
    "sum", "time",
    "timediff", "total", "trim", "trunc", "typeof", "unicode", "unixepoch", "upper", "->", "->>",
  ]
}

/// SQLite's callback: what is done, its two objects, the database, and the view that asks for it.
private func authorize(
  _: UnsafeMutableRawPointer?, action: Int32, first: UnsafePointer<CChar>?, second: UnsafePointer<CChar>?,
  _: UnsafePointer<CChar>?, inner: UnsafePointer<CChar>?
) -> Int32 {
  let view = inner.map { String(cString: $0) }
  let isAllowed =
    switch action {
    case SQLITE_SELECT, SQLITE_RECURSIVE: true
    case SQLITE_READ:
      QueryAuthorizer.allowsReading(first.map { String(cString: $0).lowercased() } ?? "", in: view)
    case SQLITE_FUNCTION:
      QueryAuthorizer.allowsCalling(second.map { String(cString: $0).lowercased() } ?? "", in: view)
    default: false
    }
  return isAllowed ? SQLITE_OK : SQLITE_DENY
}
