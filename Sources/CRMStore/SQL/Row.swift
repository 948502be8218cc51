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
