import GRDB

/// The database while it is used: everything that reads and writes it by SQL is given one.
///
/// A file that is damaged can hold a text where a number must be. GRDB ends the process there and prints the row, so that
/// its own database, statement and row are known in this folder alone. A ``Row`` that cannot give what is asked of it
/// gives a blank and notes it here; what used the database then fails as a whole, and nothing of it is committed.
package struct Database {
  let connection: GRDB.Database
  let unreadable = UnreadableValues()

  init(_ connection: GRDB.Database) { self.connection = connection }

  package var sqliteConnection: OpaquePointer? { connection.sqliteConnection }

  /// How many rows the last statement wrote.
  var changesCount: Int { connection.changesCount }

  package func execute(sql: String, arguments: StatementArguments = StatementArguments()) throws {
    if let handle = sqliteConnection { DerivedViews.make(namedIn: sql, on: handle) }
    try connection.execute(sql: sql, arguments: arguments)
  }

  /// Makes or drops an object whose text names views and needs none of them.
  func storeObject(_ sql: String) throws { try connection.execute(sql: sql) }

  /// A statement that is prepared once a connection.
  package func cachedStatement(sql: String) throws -> Statement {
    Statement(try makingViews { try connection.cachedStatement(sql: sql) }, unreadable)
  }

  package func add(function: DatabaseFunction) { connection.add(function: function) }

  package func makeStatement(sql: String) throws -> Statement {
    Statement(try makingViews { try connection.makeStatement(sql: sql) }, unreadable)
  }

  func columns(in table: String) throws -> [ColumnInfo] { try connection.columns(in: table) }

  /// Commits the transaction that is open, unless something could not be read in it.
  func commit() throws {
    try unreadable.check()
    try execute(sql: "COMMIT")
  }
}

/// A prepared statement of a ``Database``.
package struct Statement {
  let prepared: GRDB.Statement
  let unreadable: UnreadableValues

  init(_ prepared: GRDB.Statement, _ unreadable: UnreadableValues) {
    self.prepared = prepared
    self.unreadable = unreadable
  }

  package func execute(arguments: StatementArguments) throws { try prepared.execute(arguments: arguments) }
}

/// What a use of the database could not read.
final class UnreadableValues {
  private var first: UnreadableValue?

  func note(_ value: UnreadableValue) { first = first ?? value }

  /// Throws the first value that was noted, and forgets it.
  func check() throws {
    defer { first = nil }
    if let first { throw first }
  }
}

/// A value of the file that is not of the kind its column holds. It says where, and never what.
struct UnreadableValue: Error {
  /// The column of the result; `nil` where it has but one.
  var column: String?

  var sentence: String {
    (column.map { "a value of '\($0)'" } ?? "a value") + " is not of the kind its column holds"
  }
}

extension DatabaseQueue {
  /// Runs `body` with the database, and fails where it read what cannot be read, whatever became of it.
  package func using<R>(_ body: (Database) throws -> R) throws -> R {
    try inDatabase { connection in
      let database = Database(connection)
      let result = Result { try body(database) }
      try database.unreadable.check()
      return try result.get()
    }
  }
}

/// The names of GRDB that whoever writes SQL needs; its own rows and statements stay here, see ``Database``.
package typealias StatementArguments = GRDB.StatementArguments
package typealias DatabaseFunction = GRDB.DatabaseFunction
package typealias DatabaseValue = GRDB.DatabaseValue
package typealias DatabaseValueConvertible = GRDB.DatabaseValueConvertible
package typealias DatabaseError = GRDB.DatabaseError

extension StatementArguments {
  /// These, and further ones behind them.
  package func followed(by more: StatementArguments) -> StatementArguments { self + more }
}
