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

/// Why a record cannot be found or kept.
package enum RecordError: Error, Sendable, Equatable {
  /// Nothing goes by this name. Exit 4.
  case notFound(noun: String, name: String)
  /// No mapping was saved under this name. Exit 4.
  case unknownMapping(String, known: [String])
  /// Nothing goes by this name, of a noun whose names are few and known. Exit 4.
  case unknownName(noun: String, name: String, among: [String])
  /// Several records go by this name. Exit 5.
  case ambiguous(noun: String, name: String, candidates: [Candidate])
  /// Another record has this value already, and only one may. Exit 5.
  case taken(field: String, value: String, by: Candidate)
  /// A record with nothing to know it by. Exit 64.
  case nothingToNameIt(noun: String)
  /// The value is not one that the field allows. Exit 64.
  case notAllowed(field: String, value: String, allowed: [String])
  /// Other records point at it. Exit 5.
  case inUse(noun: String, name: String, by: String)
  /// The name is one that the program uses itself. Exit 64.
  case reserved(noun: String, name: String)
  /// A field that nobody declared. Exit 4.
  case unknownField(name: String, among: [String])
  /// A record of this name is there already. Exit 5.
  case exists(noun: String, name: String)
  /// A person cannot employ anybody. Exit 64.
  case notACompany(Candidate)
  /// A value that the field cannot have. Exit 64.
  case invalid(field: String, ValueError)
  /// A value that a change of the field leaves without meaning. Exit 5.
  case unfit(field: String, of: Candidate, ValueError)
  /// The field must have a value. Exit 64.
  case cannotBeEmpty(field: String)

  /// A record as a message names it.
  package struct Candidate: Sendable, Equatable {
    package var id: Int64
    package var name: String

    package init(id: Int64, name: String) {
      self.id = id
      self.name = name
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements without those that came before.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
