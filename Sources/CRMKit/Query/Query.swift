import GRDBSQLite
import Tabular

/// The rows of one `SELECT` of the user over the `v1_` views.
///
/// The query runs to its end before the first row is given, so that one that fails or takes too long leaves no half of an
/// answer. The rows of a short answer are kept meanwhile; for a long one it runs again, in the same snapshot.
package struct Query: RowSource {
  package let columns: [Column]
  private let statement: QueryStatement
  private let store: Store
  private let kept = KeptRows()
  private let isKept: Bool
  private var position = 0

  fileprivate init(_ statement: QueryStatement, _ store: Store, mostBytes: Int) throws {
    self.statement = statement
    self.store = store
    var hasRow = try statement.step()
    // The first row tells numbers from texts, for the alignment of the text form.
    columns = statement.columns(hasRow: hasRow)
    var bytes = 0
    var isKept = true
    while hasRow {
      let size = try statement.rowSize(columns.count)
      bytes += size
      guard bytes <= mostBytes else { throw QueryError.tooLarge }
      if bytes > Query.mostKept { isKept = false }
      if isKept { statement.append(columns.count, to: &kept.cells) } else { kept.cells.removeAll() }
      hasRow = try statement.step()
    }
    self.isKept = isKept
    if !isKept { statement.restart() }
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    row.removeAll()
    guard isKept else {
      guard try statement.step() else { return false }
      statement.append(columns.count, to: &row)
      return true
    }
    guard position < kept.cells.count else { return false }
    for index in position..<position + columns.count { row.append(cell: index, of: kept.cells) }
    position += columns.count
    return true
  }

  /// Bytes of an answer that is kept.
  private static let mostKept = 8 << 20
}

/// The cells of rows, one row behind the other.
private final class KeptRows {
  var cells = RowBuffer()
}

extension Store {
  /// Compiles a query in the sandbox and runs it.
  ///
  /// - Parameters:
  ///   - sql: one `SELECT`; parameters are written `:name`, `@name` or `$name`.
  ///   - parameters: their values; whole numbers are bound as integers, everything else as text.
  ///   - timeout: seconds the query may work.
  ///   - isSorted: whether all rows will be kept in memory to be sorted.
  /// - Throws: ``QueryError``.
  package func query(
    _ sql: String, parameters: [(name: String, value: String)], timeout: Double, isSorted: Bool = false
  ) throws -> Query {
    let connection = try QueryConnection(self, for: sql, timeout: timeout)
    let statement = try QueryStatement(connection, sql)
    try statement.bind(parameters)
    return try Query(statement, self, mostBytes: isSorted ? 48 << 20 : .max)
  }
}

/// A compiled query of the user.
final class QueryStatement {
  private let connection: QueryConnection
  private let handle: OpaquePointer

  /// - Throws: ``QueryError``.
  init(_ connection: QueryConnection, _ sql: String) throws {
    self.connection = connection
    guard !sql.utf8.contains(0) else { throw QueryError.invalid("a NUL in the query") }
    var statement: OpaquePointer?
    var rest = ""
    let code = connection.timed {
      sql.withCString { text in
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v2(connection.handle, text, -1, &statement, &tail)
        rest = tail.map { String(cString: $0) } ?? ""
        return code
      }
    }
    guard code == SQLITE_OK else { throw connection.error(code) }
    guard let statement else { throw QueryError.empty }
    handle = statement
    guard sqlite3_stmt_readonly(statement) != 0 else { throw QueryError.denied("anything but SELECT") }
    guard QueryStatement.isEmpty(rest, connection) else { throw QueryError.severalStatements }
  }

  deinit { sqlite3_finalize(handle) }

  /// Whether there is nothing but white space and comments.
  private static func isEmpty(_ text: String, _ connection: QueryConnection) -> Bool {
    var rest = text.drop { $0.isWhitespace || $0 == ";" }
    while !rest.isEmpty {
      var statement: OpaquePointer?
      let code = sqlite3_prepare_v2(connection.handle, String(rest), -1, &statement, nil)
      defer { sqlite3_finalize(statement) }
      guard code == SQLITE_OK, statement == nil else { return false }
      rest = rest.drop { $0 != ";" }.drop { $0.isWhitespace || $0 == ";" }
    }
    return true
  }

  // MARK: Parameters

  func bind(_ parameters: [(name: String, value: String)]) throws {
    let names = (1...max(1, sqlite3_bind_parameter_count(handle))).compactMap { index in
      sqlite3_bind_parameter_name(handle, index).map { String(cString: $0) }
    }
    var missing = names
    for (name, value) in parameters {
      let matches = names.filter { $0.dropFirst() == name || $0 == name }
      guard !matches.isEmpty else {
        throw QueryError.unknownParameter(name, known: names.map { String($0.dropFirst()) })
      }
      for match in matches {
        bind(value, at: sqlite3_bind_parameter_index(handle, match))
        missing.removeAll { $0 == match }
      }
    }
    if let name = missing.first { throw QueryError.missingParameter(name) }
    if sqlite3_bind_parameter_count(handle) > Int32(names.count) { throw QueryError.missingParameter("?") }
  }

  private func bind(_ value: String, at index: Int32) {
    if let integer = Int64(value), String(integer) == value {
      sqlite3_bind_int64(handle, index, integer)
    } else {
      sqlite3_bind_text(handle, index, value, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
  }

  // MARK: Rows

  /// Whether there is a row.
  func step() throws -> Bool {
    let code = connection.timed { sqlite3_step(handle) }
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw connection.error(code)
    }
  }

  /// Makes a query that came to its end ready to run again, as long as its reader takes.
  func restart() {
    sqlite3_reset(handle)
    connection.stopTheClock()
  }

  /// The columns, each under a name of its own: a second `name` becomes `name_2`.
  func columns(hasRow: Bool) -> [Column] {
    var seen: [String: Int] = [:]
    return (0..<sqlite3_column_count(handle)).map { index in
      let name = String(cString: sqlite3_column_name(handle, index))
      seen[name, default: 0] += 1
      let count = seen[name] ?? 1
      var column = Column(count == 1 ? name : "\(name)_\(count)", hasRow ? kind(of: index) : .text)
      column.isAsked = true
      return column
    }
  }

  private func kind(of index: Int32) -> Column.Kind {
    switch sqlite3_column_type(handle, index) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .decimal
    default: .text
    }
  }

  /// What the current row takes in memory: its bytes, and what each row and each value costs beside them.
  ///
  /// - Throws: ``QueryError/tooLarge``.
  func rowSize(_ columnCount: Int) throws -> Int {
    var bytes = 0
    for index in 0..<Int32(columnCount) {
      // A number that is asked for its bytes becomes a text.
      let type = sqlite3_column_type(handle, index)
      if type == SQLITE_TEXT || type == SQLITE_BLOB { bytes += Int(sqlite3_column_bytes(handle, index)) }
    }
    guard bytes <= QueryStatement.mostRowBytes else { throw QueryError.tooLarge }
    return bytes + 64 * (columnCount + 1)
  }

  /// Escaped, a row may be six times as long.
  private static let mostRowBytes = 4 << 20

  /// Appends the values of the current row.
  func append(_ columnCount: Int, to row: inout RowBuffer) {
    for index in 0..<Int32(columnCount) { append(index, to: &row) }
  }

  /// Appends a value of the current row. Bytes that are no text are written in hexadecimal digits.
  private func append(_ index: Int32, to row: inout RowBuffer) {
    switch sqlite3_column_type(handle, index) {
    case SQLITE_NULL: row.appendNull()
    case SQLITE_INTEGER: row.append(integer: sqlite3_column_int64(handle, index))
    case SQLITE_FLOAT:
      let value = sqlite3_column_double(handle, index)
      if value.isFinite { row.append("\(value)", as: .decimal) } else { row.appendNull() }
    case SQLITE_BLOB: row.append(bytes(index).hexadecimal)
    default: row.append(bytes(index))
    }
  }

  private func bytes(_ index: Int32) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_blob(handle, index)?.assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index)))
  }
}

/// Why a query of the user cannot be run.
package enum QueryError: Error, Sendable, Equatable {
  /// No statement in the text. Exit 64.
  case empty
  /// More than one statement in the text. Exit 64.
  case severalStatements
  /// It does more than read the views: `table setting`, `function printf`. Exit 64.
  case denied(String)
  /// SQLite does not understand it, or it fails on a value. Exit 64.
  case invalid(String)
  /// It took longer than it may. Exit 64.
  case tooLong(seconds: Double)
  /// It needs more memory than it may. Exit 64.
  case tooLarge
  /// A value for a parameter that the query has not. Exit 64.
  case unknownParameter(String, known: [String])
  /// A parameter without a value. Exit 64.
  case missingParameter(String)
}
