import Crypto

/// Hashes rows of one table: SHA-256 over their ``RowBytes``.
struct RowHasher {
  private let table: TrackedTable
  private var row: RowBytes

  init(_ table: TrackedTable) {
    self.table = table
    row = RowBytes(table)
  }

  mutating func hash(_ values: [SQLValue]) -> RowSum {
    begin()
    for (column, value) in values.enumerated() {
      switch value {
      case .null: break
      case .integer(let integer): row.add(integer, column: column)
      case .text(var text): text.withUTF8 { row.add($0, column: column) }
      }
    }
    return row.buffer.withUnsafeBytes(RowSum.init(hashing:))
  }

  /// Hashes the current row of a statement that selects every column of the table in order.
  mutating func hash(rowOf statement: RawStatement) -> RowSum {
    begin()
    for column in table.columns.indices {
      let index = Int32(column)
      switch statement.kind(at: index) {
      case .null: break
      case .integer: row.add(statement.integer(at: index), column: column)
      case .other: row.add(statement.bytes(at: index), column: column)
      }
    }
    return row.buffer.withUnsafeBytes(RowSum.init(hashing:))
  }

  private mutating func begin() {
    row.removeAll()
    row.beginRow()
  }
}

extension RowSum {
  /// The hash of one row.
  init(hashing bytes: UnsafeRawBufferPointer) {
    var hash = SHA256()
    hash.update(bufferPointer: bytes)
    self = hash.finalize().withUnsafeBytes { RowSum(bytes: $0) } ?? RowSum()
  }
}
