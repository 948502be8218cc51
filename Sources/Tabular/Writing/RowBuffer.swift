/// One row on its way from a query to a writer: every cell's bytes in one buffer, so that a row costs no allocation.
///
/// A source clears the buffer, appends a cell a column, and hands it on; a writer reads `bytes(of:)` and `kind(of:)`.
package struct RowBuffer: ~Copyable {
  /// What a cell holds. List items are separated by U+001F in the buffer.
  package enum CellKind: UInt8, Sendable {
    case null, text, integer, decimal, boolean, instant, list, json
  }

  package private(set) var count = 0
  private var storage = ByteBuffer(capacity: 4096)
  private var ends: [(offset: Int, kind: CellKind)] = []

  package init() { ends.reserveCapacity(64) }

  package mutating func removeAll() {
    storage.removeAll()
    ends.removeAll(keepingCapacity: true)
    count = 0
  }

  package mutating func appendNull() { close(.null) }

  /// Appends a cell whose UTF-8 bytes are copied: texts, exact decimal literals, JSON texts, lists joined by U+001F.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, as kind: CellKind = .text) {
    storage.append(contentsOf: bytes)
    close(kind)
  }

  package mutating func append(_ text: String, as kind: CellKind = .text) {
    storage.append(text)
    close(kind)
  }

  package mutating func append(integer value: Int64) {
    storage.appendDecimal(value)
    close(.integer)
  }

  /// Appends an integer of 1/10^digits as an exact decimal: 1250 with two digits is `12.50`.
  package mutating func append(decimal value: Int64, digits: Int) {
    storage.appendDecimal(value, digits: digits)
    close(.decimal)
  }

  package mutating func append(boolean value: Bool) {
    storage.append(value ? UInt8(ascii: "1") : UInt8(ascii: "0"))
    close(.boolean)
  }

  /// Appends Unix seconds as `2026-01-15T09:00:00Z`.
  package mutating func append(instant seconds: Int64) {
    storage.appendInstant(seconds)
    close(.instant)
  }

  package mutating func append(_ cell: Cell) {
    switch cell {
    case .null: appendNull()
    case .text(let value): append(value)
    case .integer(let value): append(integer: value)
    case .decimal(let value): append(value, as: .decimal)
    case .boolean(let value): append(boolean: value)
    case .instant(let seconds): append(instant: seconds)
    case .list(let items): append(items.joined(separator: "\u{1f}"), as: .list)
    case .json(let value): append(value.compactText, as: .json)
    }
  }

  /// Appends a cell of another row as it is.
  package mutating func append(cell index: Int, of other: borrowing RowBuffer) {
    other.withBytes(of: index) { storage.append(contentsOf: $0) }
    close(other.kind(of: index))
  }

  /// Appends one item of a list cell, which ``endList()`` then closes.
  package mutating func appendItem(_ bytes: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
    if !isFirst { storage.append(0x1F) }
    storage.append(contentsOf: bytes)
  }

  package mutating func endList() { close(.list) }

  /// Whether no cell has a byte.
  var isEmpty: Bool { storage.count == 0 }

  package func kind(of index: Int) -> CellKind { ends[index].kind }

  /// The bytes of one cell, valid inside `body`.
  package func withBytes<R>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    let start = index == 0 ? 0 : ends[index - 1].offset
    return try storage.withBytes { try body(UnsafeBufferPointer(rebasing: $0[start..<ends[index].offset])) }
  }

  /// The text of one cell, for the few places that are not hot.
  package func text(of index: Int) -> String {
    withBytes(of: index) { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func close(_ kind: CellKind) {
    ends.append((storage.count, kind))
    count += 1
  }
}

extension RowBuffer {
  /// The bytes of one cell as every format but JSON writes them: nothing for null, `true` and `false`, list
  /// items joined by `; `.
  @inline(__always)
  func withPlainText<R>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    withBytes(of: index) { bytes in
      switch kind(of: index) {
      case .boolean: isTrue(bytes) ? body(word("true")) : body(word("false"))
      case .list where bytes.contains(listSeparator): joined(bytes).withUnsafeBufferPointer(body)
      default: body(bytes)
      }
    }
  }
}

/// What stands between the items of a list in a ``RowBuffer``.
let listSeparator: UInt8 = 0x1F

/// Whether the bytes of a boolean cell say yes: `1`.
func isTrue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.first == UInt8(ascii: "1") }

private func word(_ word: StaticString) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
}

private func joined(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    if byte == listSeparator { text.append(contentsOf: "; ".utf8) } else { text.append(byte) }
  }
  return text
}
