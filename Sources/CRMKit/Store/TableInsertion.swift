import GRDBSQLite

/// The insertions of one changeset into one table: ids, the prepared statement, and the sum of the rows' hashes.
///
/// The bytes that are hashed are the bytes that are bound: a row's texts are copied once, into the hasher's buffer, and
/// SQLite reads them there.
final class TableInsertion {
  let table: TrackedTable
  private let statement: RawStatement
  private let changeset: Int64
  private var hasher: RowHasher
  private(set) var sum = RowSum()
  private(set) var count: Int64 = 0
  private(set) var first: Int64?
  private(set) var last: Int64
  private var texts: [(column: Int32, start: Int, count: Int)] = []

  /// - Parameter lastKnown: the last id that was ever given in the table.
  init(_ table: TrackedTable, connection: OpaquePointer, changeset: Int64, lastKnown: Int64) throws {
    self.table = table
    self.changeset = changeset
    last = lastKnown
    hasher = RowHasher(table)
    let marks = Array(repeating: "?", count: table.columns.count).joined(separator: ", ")
    statement = try RawStatement(connection, "INSERT INTO \"\(table.name)\" VALUES (\(marks))")
    try statement.bind(changeset, at: Int32(table.columns.count))
  }

  /// Inserts a row under the next id.
  ///
  /// - Parameter values: every column between `id` and `changeset_id`, in the order of the table.
  func insert(_ values: [SQLValue]) throws -> Int64 {
    precondition(values.count == table.columns.count - 2, "every column of \(table.name) needs a value")
    let id = last + 1
    hasher.begin()
    hasher.add(id, column: 0)
    try statement.bind(id, at: 1)
    texts.removeAll(keepingCapacity: true)
    for (index, value) in values.enumerated() { try take(value, column: index + 1) }
    try hasher.withBytes { bytes in
      for text in texts {
        try statement.bindUncopied(
          UnsafeRawBufferPointer(rebasing: bytes[text.start..<text.start + text.count]), at: text.column)
      }
      try statement.runBound()
    }
    sum += hasher.finish()
    count += 1
    if first == nil { first = id }
    last = id
    return id
  }

  private func take(_ value: SQLValue, column: Int) throws {
    hasher.add(value, column: column)
    switch value {
    case .null: try statement.bindNull(at: Int32(column + 1))
    case .integer(let integer): try statement.bind(integer, at: Int32(column + 1))
    case .text(let text):
      let length = text.utf8.count
      texts.append((Int32(column + 1), hasher.byteCount - length, length))
    }
  }
}
