import GRDBSQLite
import Tabular

/// The rows of one `SELECT` of the user over the `v1_` views.
package struct Query: RowSource {
  package let columns: [Column]
  private let statement: QueryStatement
  private let store: Store
  private var hasRow: Bool

  fileprivate init(_ statement: QueryStatement, _ store: Store) throws {
    self.statement = statement
    self.store = store
    // The first row tells numbers from texts, for the alignment of the text form.
    hasRow = try statement.step()
    columns = statement.columns(hasRow: hasRow)
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    guard hasRow else { return false }
    row.removeAll()
    for index in columns.indices { statement.append(Int32(index), to: &row) }
    hasRow = try statement.step()
    return true
  }
}

extension Store {
  /// Compiles a query in the sandbox and steps to its first row.
  ///
  /// - Parameters:
  ///   - sql: one `SELECT`; parameters are written `:name`, `@name` or `$name`.
  ///   - parameters: their values; whole numbers are bound as integers, everything else as text.
  ///   - timeout: seconds the query may work.
  /// - Throws: ``QueryError``.
  package func query(_ sql: String, parameters: [(name: String, value: String)], timeout: Double) throws
    -> Query
  {
    let connection = try QueryConnection(self, timeout: timeout)
    let statement = try QueryStatement(connection, sql)
    try statement.bind(parameters)
    return try Query(statement, self)
  }
}
