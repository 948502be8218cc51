import Tabular

/// Which rows a list shows: clauses that must all hold, and the values they bind in order.
package struct RecordCondition {
  package private(set) var clauses: [String] = []
  package private(set) var values: [SQLValue] = []

  package init() {}

  package var sql: String { clauses.isEmpty ? "1" : clauses.joined(separator: " AND ") }

  /// ` WHERE …`; nothing where there are no clauses, so that SQLite counts a table by its pages.
  package var clause: String { clauses.isEmpty ? "" : " WHERE \(sql)" }

  package mutating func add(_ clause: String, _ bound: SQLValue...) {
    clauses.append(clause)
    values += bound
  }

  /// A column that has one of these values; no values are no condition.
  package mutating func add(_ column: String, in list: [String]) {
    guard !list.isEmpty else { return }
    clauses.append("\(column) IN (\(list.map { _ in "?" }.joined(separator: ", ")))")
    values += list.map(SQLValue.text)
  }

  package mutating func add(_ column: String, in span: DateSpan?) {
    guard let span else { return }
    add("\(column) >= ? AND \(column) < ?", .integer(span.from.seconds), .integer(span.to.seconds))
  }

  /// Text in any of the columns; case does not matter for ASCII letters.
  package mutating func add(_ text: String?, inAnyOf columns: [String]) {
    guard let text else { return }
    let pattern = SQLValue.text(text.likePattern)
    clauses.append("(\(columns.map { "\($0) LIKE ? ESCAPE '\\'" }.joined(separator: " OR ")))")
    values += columns.map { _ in pattern }
  }

  /// A condition that something else wrote.
  package mutating func add(_ sql: String, values more: [SQLValue]) {
    clauses.append("(\(sql))")
    values += more
  }

  package mutating func add(ids: [Int64]?) {
    guard let ids else { return }
    add("r.id IN (SELECT value FROM json_each(?))", .text("[\(ids.map(String.init).joined(separator: ","))]"))
  }
}

extension String {
  /// What `LIKE … ESCAPE '\'` finds this text by anywhere in another.
  package var likePattern: String {
    var escaped = "%"
    for character in self {
      if character == "%" || character == "_" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped + "%"
  }

  /// What an FTS5 table of trigrams finds this text by; `nil` for one of less than three characters, which has none.
  package var trigramQuery: String? {
    guard unicodeScalars.count >= 3 else { return nil }
    return "\"" + replacing("\"", with: "\"\"") + "\""
  }
}
