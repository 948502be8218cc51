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
