import GRDBSQLite

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
