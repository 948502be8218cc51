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
