import Tabular

/// Reads a row back from the JSON object that the triggers wrote.
struct BeforeImageReader {
  let table: TrackedTable
  private var hasher: RowHasher

  init(_ table: TrackedTable) {
    self.table = table
    hasher = RowHasher(table)
  }

  /// The row's values in the order of the table's columns; a column added since is NULL.
  /// - Throws: ``HistoryError/unreadableImage(table:)`` for anything the triggers would not write.
  func values(_ content: String) throws -> [SQLValue] {
    guard let object = try? JSONValue(parsing: content), case .object(let members) = object else {
      throw HistoryError.unreadableImage(table: table.name)
    }
    var values = [SQLValue](repeating: .null, count: table.columns.count)
    var column = 0
    for (key, value) in members {
      // Members come in the order of the columns, so that the search starts where the last one ended.
      guard let index = table.columns[column...].firstIndex(of: key) ?? table.columns.firstIndex(of: key)
      else {
        throw HistoryError.unreadableImage(table: table.name)
      }
      values[index] = try sqlValue(value)
      column = index
    }
    return values
  }

  mutating func hash(_ content: String) throws -> RowSum { hasher.hash(try values(content)) }

  private func sqlValue(_ value: JSONValue) throws -> SQLValue {
    switch value {
    case .null: return .null
    case .string(let text): return .text(text)
    case .number(let digits):
      if let integer = Int64(digits) { return .integer(integer) }
      fallthrough
    default: throw HistoryError.unreadableImage(table: table.name)
    }
  }
}

/// The rows of a table as they stand, looked up one at a time.
package final class CurrentRows {
  private let statement: RawStatement
  private let table: TrackedTable
  private var hasher: RowHasher

  package init(_ connection: OpaquePointer, _ table: TrackedTable) throws {
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    statement = try RawStatement(connection, "SELECT \(columns) FROM \"\(table.name)\" WHERE id = ?")
    self.table = table
    hasher = RowHasher(table)
  }

  /// The hash of a row, `nil` where there is none.
  func hash(of id: Int64) throws -> RowSum? {
    defer { statement.reset() }
    try statement.bind(id, at: 1)
    return try statement.step() ? hasher.hash(rowOf: statement) : nil
  }

  /// The values of a row in the order of the table's columns, `nil` where there is none.
  func values(of id: Int64) throws -> [SQLValue]? {
    defer { statement.reset() }
    try statement.bind(id, at: 1)
    return try statement.step() ? table.columns.indices.map { statement.value(at: Int32($0)) } : nil
  }
}
