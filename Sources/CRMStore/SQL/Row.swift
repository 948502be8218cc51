import Foundation
import GRDB

/// One row of a result: values by the place or by the name of their column.
package struct Row {
  private let row: GRDB.Row
  private let unreadable: UnreadableValues

  fileprivate init(_ row: GRDB.Row, _ unreadable: UnreadableValues) {
    self.row = row
    self.unreadable = unreadable
  }

  /// The value of a column, from 0; a blank where it is not of this kind, see ``Database``.
  package subscript<Value: ColumnValue>(index: Int) -> Value {
    readable { try Value(stored: row.decode(DatabaseValue.self, atIndex: index), column: name(at: index)) }
  }

  package subscript<Value: ColumnValue>(column: String) -> Value {
    readable { try Value(stored: row.decode(DatabaseValue.self, forColumn: column), column: column) }
  }

  package func hasColumn(_ name: String) -> Bool { row.hasColumn(name) }

  package var databaseValues: some Sequence<DatabaseValue> { row.databaseValues }

  private func name(at index: Int) -> String? { row.columnNames.dropFirst(index).first }

  private func readable<Value: ColumnValue>(_ read: () throws -> Value) -> Value {
    do { return try read() } catch {
      unreadable.note(error as? UnreadableValue ?? UnreadableValue())
      return Value.blank
    }
  }
}

/// The columns and their values, in order.
extension Row: Sequence {
  package func makeIterator() -> IndexingIterator<GRDB.Row> { row.makeIterator() }
}

/// What is fetched whole keeps its statement, so that the next time need not compile it. A cursor does not, as another with
/// the same text may begin before it ends.
extension Row {
  package static func fetchAll(
    _ database: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> [Row] {
    let request = SQLRequest<GRDB.Row>(sql: sql, arguments: arguments, cached: true)
    return try database.makingViews { try request.fetchAll(database.connection) }
      .map { Row($0, database.unreadable) }
  }

  package static func fetchOne(
    _ database: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> Row? {
    let request = SQLRequest<GRDB.Row>(sql: sql, arguments: arguments, cached: true)
    return try database.makingViews { try request.fetchOne(database.connection) }
      .map { Row($0, database.unreadable) }
  }

  package static func fetchAll(_ statement: Statement, arguments: StatementArguments) throws -> [Row] {
    try GRDB.Row.fetchAll(statement.prepared, arguments: arguments).map { Row($0, statement.unreadable) }
  }

  package static func fetchOne(_ statement: Statement, arguments: StatementArguments) throws -> Row? {
    try GRDB.Row.fetchOne(statement.prepared, arguments: arguments).map { Row($0, statement.unreadable) }
  }

  package static func fetchCursor(
    _ database: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> Rows {
    Rows(
      cursor: try database.makingViews {
        try GRDB.Row.fetchCursor(database.connection, sql: sql, arguments: arguments)
      },
      unreadable: database.unreadable)
  }

  /// The rows of a result, one at a time; each is valid until the next.
  package struct Rows {
    fileprivate let cursor: GRDB.RowCursor
    fileprivate let unreadable: UnreadableValues

    package func next() throws -> Row? { try cursor.next().map { Row($0, unreadable) } }
  }
}

extension ColumnValue {
  /// The first value of each row.
  package static func fetchAll(
    _ database: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> [Self] {
    try all(
      database.makingViews {
        try DatabaseValue.fetchCursor(database.connection, sql: sql, arguments: arguments)
      })
  }

  package static func fetchAll(_ statement: Statement, arguments: StatementArguments) throws -> [Self] {
    try all(DatabaseValue.fetchCursor(statement.prepared, arguments: arguments))
  }

  /// The first value of the first row; `nil` where there is none, and where it is NULL.
  package static func fetchOne(
    _ database: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> Self? {
    let request = SQLRequest<DatabaseValue>(sql: sql, arguments: arguments, cached: true)
    return try one(database.makingViews { try request.fetchOne(database.connection) })
  }

  package static func fetchOne(_ statement: Statement, arguments: StatementArguments) throws -> Self? {
    try one(DatabaseValue.fetchOne(statement.prepared, arguments: arguments))
  }

  private static func all(_ cursor: some Cursor<DatabaseValue>) throws -> [Self] {
    var values: [Self] = []
    while let stored = try cursor.next() { values.append(try Self(stored: stored, column: nil)) }
    return values
  }

  private static func one(_ stored: DatabaseValue?) throws -> Self? {
    guard let stored else { return nil }
    if let value = fromDatabaseValue(stored) { return value }
    guard stored.isNull else { throw UnreadableValue() }
    return nil
  }

  fileprivate init(stored: DatabaseValue, column: @autoclosure () -> String?) throws {
    guard let value = Self.fromDatabaseValue(stored) else { throw UnreadableValue(column: column()) }
    self = value
  }
}

/// A value that a column can hold, and what stands in its place where it cannot be read.
package protocol ColumnValue: DatabaseValueConvertible {
  static var blank: Self { get }
}

extension Int64: ColumnValue { package static var blank: Int64 { 0 } }

extension Int: ColumnValue { package static var blank: Int { 0 } }

extension Double: ColumnValue { package static var blank: Double { 0 } }

extension Bool: ColumnValue { package static var blank: Bool { false } }

extension String: ColumnValue { package static var blank: String { "" } }

extension Data: ColumnValue { package static var blank: Data { Data() } }

extension SQLValue: ColumnValue { package static var blank: SQLValue { .null } }

extension DatabaseValue: ColumnValue { package static var blank: DatabaseValue { .null } }

extension Optional: ColumnValue where Wrapped: ColumnValue { package static var blank: Wrapped? { nil } }

/// A value of a column; the schema has no floating-point and no binary column in a tracked table.
package enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case text(String)

  package static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }
  package static func optional(_ integer: Int64?) -> SQLValue { integer.map(SQLValue.integer) ?? .null }
}

extension SQLValue: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .text(let value): value.databaseValue
    }
  }

  package static func fromDatabaseValue(_ value: DatabaseValue) -> SQLValue? {
    switch value.storage {
    case .null: .null
    case .int64(let integer): .integer(integer)
    case .string(let text): .text(text)
    case .double, .blob: nil
    }
  }
}

extension SQLValue {
  /// The integer; `nil` for anything else.
  package var asInteger: Int64? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The text; `nil` for anything else.
  package var asText: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
