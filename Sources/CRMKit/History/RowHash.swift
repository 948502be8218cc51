import Crypto

/// The hash of one row's content: SHA-256 over the table's name and, for each column that is not NULL, its number, its
/// type and its bytes with their length.
///
/// NULLs are left out and columns go by number, so that a column added later leaves the hashes of older rows as they
/// were. The changeset that inserted the row is left out, so that equal content has an equal hash whoever wrote it.
struct RowHasher {
  private let table: TrackedTable
  private let prefix: [UInt8]
  private var buffer: [UInt8] = []

  init(_ table: TrackedTable) {
    self.table = table
    prefix = Array(table.name.utf8) + [0]
    buffer.reserveCapacity(1024)
  }

  mutating func begin() {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: prefix)
  }

  mutating func add(_ integer: Int64, column: Int) {
    guard column != table.changesetIndex else { return }
    buffer.append(UInt8(truncatingIfNeeded: column))
    buffer.append(UInt8(ascii: "i"))
    append(integer)
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>, column: Int) {
    buffer.append(UInt8(truncatingIfNeeded: column))
    buffer.append(UInt8(ascii: "t"))
    append(Int64(text.count))
    buffer.append(contentsOf: text)
  }

  mutating func add(_ value: SQLValue, column: Int) {
    switch value {
    case .null: break
    case .integer(let integer): add(integer, column: column)
    case .text(var text): text.withUTF8 { add($0, column: column) }
    }
  }

  /// Bytes taken so far.
  var byteCount: Int { buffer.count }

  /// The bytes taken so far, among them every text as it is.
  func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R { try buffer.withUnsafeBytes(body) }

  func finish() -> RowSum {
    buffer.withUnsafeBytes { bytes in
      var hash = SHA256()
      hash.update(bufferPointer: bytes)
      return hash.finalize().withUnsafeBytes { RowSum(bytes: $0) } ?? RowSum()
    }
  }

  mutating func hash(_ values: [SQLValue]) -> RowSum {
    begin()
    for (column, value) in values.enumerated() { add(value, column: column) }
    return finish()
  }

  /// Hashes the current row of a statement that selects every column of the table in order, from `offset` on.
  mutating func hash(rowOf statement: RawStatement, from offset: Int32 = 0) -> RowSum {
    begin()
    for column in table.columns.indices {
      let index = offset + Int32(column)
      switch statement.kind(at: index) {
      case .null: break
      case .integer: add(statement.integer(at: index), column: column)
      case .other: add(statement.bytes(at: index), column: column)
      }
    }
    return finish()
  }

  private mutating func append(_ integer: Int64) {
    withUnsafeBytes(of: integer.littleEndian) { buffer.append(contentsOf: $0) }
  }
}
