/// Bytes on their way out: one growing block, filled by writers and handed to a sink in large pieces.
package struct ByteBuffer: ~Copyable {
  package private(set) var count = 0
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  /// - Parameter capacity: bytes that fit before the block grows; it doubles then.
  package init(capacity: Int = 256) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    base[count] = byte
    count += 1
  }

  @inline(__always)
  package mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends `byte` as often as `times` says; not at all for 0 and below.
  package mutating func append(repeating byte: UInt8, times: Int) {
    guard times > 0 else { return }
    if capacity - count < times { grow(by: times) }
    (base + count).update(repeating: byte, count: times)
    count += times
  }

  /// Drops the bytes after the first `length`.
  package mutating func truncate(to length: Int) { count = min(count, length) }

  package mutating func removeAll() { count = 0 }

  package func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    try body(UnsafeBufferPointer(start: base, count: count))
  }

  /// The bytes as text; ill-formed UTF-8 becomes U+FFFD.
  package var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  private mutating func grow(by more: Int) {
    let larger = max(capacity * 2, count + more)
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    block.update(from: base, count: count)
    base.deallocate()
    base = block
    capacity = larger
  }
}

extension ByteBuffer {
  /// Appends a JSON string with its quotes.
  ///
  /// Escaped are `"`, `\`, the controls U+0000–001F and U+007F–009F, some of which a terminal acts on, and the line
  /// separators U+2028 and U+2029; everything else stays as it is. Ill-formed UTF-8 becomes U+FFFD, so the document is valid whatever the
  /// cell holds.
  /// - Source: RFC 8259, section 7.
  package mutating func appendJSONString(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let end = endOfPlainText(bytes, from: start)
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
      if end == bytes.count { break }
      start = end + appendEscape(bytes, at: end)
    }
    append(UInt8(ascii: "\""))
  }

  package mutating func appendJSONString(_ text: String) {
    var text = text
    text.withUTF8 { appendJSONString($0) }
  }

  /// Appends what stands for the bytes at `index`, which cannot be written as they are.
  ///
  /// - Returns: how many bytes of the source that were.
  private mutating func appendEscape(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(byte)
      return 1
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case 0..<0x20, 0x7F: appendEscape(UInt32(byte))
    default:
      let length = wellFormedLength(bytes, at: index)
      guard length > 0 else {
        append("\u{FFFD}")
        return illFormedLength(bytes, at: index)
      }
      appendEscape(scalarValue(bytes, at: index, length: length))
      return length
    }
    return 1
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    append("\\u")
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8(scalar >> shift & 0xF)
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}

/// Where the text that JSON takes as it is ends: the first byte at or after `start` that must be escaped.
@inline(__always)
private func endOfPlainText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  while index < bytes.count {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return index }
      index += 1
    } else {
      let length = wellFormedLength(bytes, at: index)
      if length == 0 { return index }
      if length == 3, isLineSeparator(bytes, at: index) { return index }
      if length == 2, isControl(bytes, at: index) { return index }
      index += length
    }
  }
  return index
}

/// Whether the three bytes at `index` are U+2028 or U+2029, which JavaScript once took for line ends.
@inline(__always)
private func isLineSeparator(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
}

/// Whether the two bytes at `index` are one of U+0080–009F, the controls beyond ASCII.
@inline(__always)
private func isControl(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  bytes[index] == 0xC2 && bytes[index + 1] < 0xA0
}

extension ByteBuffer {
  /// Appends a JSON text on one line, its controls as in a string of ``appendJSONString(_:)``.
  ///
  /// Line breaks can only stand between its tokens, where a space does as well; what is not ASCII, and U+007F, only in
  /// strings, where it may be escaped.
  mutating func appendJSONText(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let length = byte < 0x7F ? 1 : wellFormedLength(bytes, at: index)
      if byte < 0x20 {
        append(UInt8(ascii: " "))
      } else if byte == 0x7F || length == 2 && isControl(bytes, at: index) {
        appendEscape(scalarValue(bytes, at: index, length: length))
      } else {
        for offset in 0..<max(length, 1) { append(bytes[index + offset]) }
      }
      index += max(length, 1)
    }
  }
}

extension ByteBuffer {
  /// Appends text as ``visible(_:keepingNewlines:)`` shows it, with some ASCII characters replaced by what
  /// stands for them.
  mutating func appendVisible(
    _ bytes: UnsafeBufferPointer<UInt8>, keepingNewlines: Bool, replacing: (UInt8) -> StaticString?
  ) {
    let start = count
    appendVisible(bytes, keepingNewlines: keepingNewlines)
    let written = withBytes { written in
      written[start...].contains { replacing($0) != nil } ? Array(written[start...]) : []
    }
    guard !written.isEmpty else { return }
    truncate(to: start)
    for byte in written {
      if let replacement = replacing(byte) { append(replacement) } else { append(byte) }
    }
  }

  mutating func append(_ literal: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Drops the spaces at the end, but nothing before `start`.
  mutating func dropTrailingSpaces(after start: Int) {
    let kept = withBytes { $0[start...].lastIndex { $0 != UInt8(ascii: " ") } }
    truncate(to: kept.map { $0 + 1 } ?? start)
  }
}
