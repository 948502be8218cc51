/// The bytes of a row that are hashed: the table's name and, for each column that is not NULL, its number, its type and
/// its bytes with their length.
///
/// NULLs are left out and columns go by number, so that a column added later leaves the hashes of older rows as they
/// were. The changeset that inserted the row is left out, so that equal content has an equal hash whoever wrote it.
struct RowBytes {
  private let changesetIndex: Int
  private let prefix: [UInt8]
  private(set) var buffer: [UInt8] = []

  init(_ table: TrackedTable) {
    changesetIndex = table.changesetIndex
    prefix = Array(table.name.utf8) + [0]
    buffer.reserveCapacity(1024)
  }

  var count: Int { buffer.count }

  package mutating func removeAll() { buffer.removeAll(keepingCapacity: true) }

  /// Begins a row behind those that are there.
  mutating func beginRow() { buffer.append(contentsOf: prefix) }

  mutating func add(_ integer: Int64, column: Int) {
    guard column != changesetIndex else { return }
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

  /// Takes the rows that are there away.
  mutating func take() -> [UInt8] {
    defer {
      buffer = []
      buffer.reserveCapacity(1 << 17)
    }
    return buffer
  }

  private mutating func append(_ integer: Int64) {
    withUnsafeBytes(of: integer.littleEndian) { buffer.append(contentsOf: $0) }
  }
}
