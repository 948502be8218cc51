import Crypto
import Dispatch

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

  /// Empties the buffer and returns the rows that were in it.
  mutating func drain() -> [UInt8] {
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

/// A sum of row hashes modulo 2^256: the same whatever the order of the rows, and a row can be taken out again.
package struct RowSum: Sendable, Hashable {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)  // least significant first

  package init() {}

  /// 32 bytes, least significant first.
  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    withUnsafeMutableBytes(of: &lanes) { $0.copyBytes(from: bytes) }
  }

  var bytes: [UInt8] { withUnsafeBytes(of: lanes) { Array($0) } }

  static func += (sum: inout RowSum, other: RowSum) {
    var carry = false
    sum.lanes.0.add(other.lanes.0, &carry)
    sum.lanes.1.add(other.lanes.1, &carry)
    sum.lanes.2.add(other.lanes.2, &carry)
    sum.lanes.3.add(other.lanes.3, &carry)
  }

  static func -= (sum: inout RowSum, other: RowSum) {
    var complement = RowSum()
    complement.lanes = (~other.lanes.0, ~other.lanes.1, ~other.lanes.2, ~other.lanes.3)
    sum += complement
    var one = RowSum()
    one.lanes.0 = 1
    sum += one
  }

  package static func == (left: RowSum, right: RowSum) -> Bool { left.lanes == right.lanes }

  package func hash(into hasher: inout Hasher) { hasher.combine(lanes.0) }

  package var hexadecimal: String { bytes.hexadecimal }
}

extension UInt64 {
  fileprivate mutating func add(_ other: UInt64, _ carry: inout Bool) {
    let (first, firstOverflow) = addingReportingOverflow(other)
    let (second, secondOverflow) = first.addingReportingOverflow(carry ? 1 : 0)
    self = second
    carry = firstOverflow || secondOverflow
  }
}

/// Sums the hashes of inserted rows beside the work of inserting them, on another core where there is one.
final class RowSummer: @unchecked Sendable {  // `sum` is touched on the queue alone
  private let queue = DispatchQueue(label: "crm.row-sums")
  /// Few pieces wait, so that memory does not grow where hashing is the slower.
  private let places = DispatchSemaphore(value: 8)
  private var sum = RowSum()

  /// Takes rows that stand behind each other.
  /// - Parameter ends: where each row ends.
  func add(_ rows: [UInt8], ends: [Int]) {
    places.wait()
    queue.async { [self] in
      rows.withUnsafeBytes { bytes in
        var start = 0
        for end in ends {
          sum += RowSum(hashing: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
          start = end
        }
      }
      places.signal()
    }
  }

  /// The sum of all rows that were added.
  var total: RowSum { queue.sync { sum } }
}
