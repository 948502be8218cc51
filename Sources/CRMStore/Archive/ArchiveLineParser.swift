/// Reads the line of one row, `{"table":"setting","row":{"id":1,…}}`, exactly as ``ArchiveWriter`` writes it.
///
/// Millions of lines are read: a parser of any JSON takes four times as long.
struct ArchiveLineParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The name of the table.
  mutating func table() throws(ArchiveFault) -> String {
    try expect(#"{"table":"#)
    let name = try string()
    try expect(#","row":{"#)
    return name
  }

  /// The values in the order of the table's columns; `nil` where the row does not know a column.
  mutating func values(of table: ArchiveTable) throws(ArchiveFault) -> [SQLValue?] {
    var values = [SQLValue?](repeating: nil, count: table.columns.count)
    var column = 0
    repeat {
      let key = try string()
      guard let found = table.columns[column...].firstIndex(of: key) else {
        throw ArchiveFault("'\(key)' is not the next column of '\(table.name)'")
      }
      try expect(":")
      values[found] = try value()
      column = found + 1
    } while next == UInt8(ascii: ",") && advance()
    try expect("}}")
    guard index == bytes.count else { throw unexpected() }
    return values
  }

  private mutating func value() throws(ArchiveFault) -> SQLValue {
    switch next {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "n"):
      try expect("null")
      return .null
    default: return .integer(try integer())
    }
  }

  private mutating func integer() throws(ArchiveFault) -> Int64 {
    let start = index
    while let byte = next, byte.isDigit || byte == UInt8(ascii: "-") { index += 1 }
    guard let value = Int64(String(decoding: bytes[start..<index], as: UTF8.self)) else { throw unexpected() }
    return value
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func advance() -> Bool {
    index += 1
    return true
  }

  private mutating func expect(_ text: StaticString) throws(ArchiveFault) {
    for offset in 0..<text.utf8CodeUnitCount {
      guard next == text.utf8Start[offset] else { throw unexpected() }
      index += 1
    }
  }

  private func unexpected() -> ArchiveFault {
    ArchiveFault(
      index < bytes.count ? "byte \(index + 1) is not as an export writes it" : "the line ends too soon")
  }
}

extension ArchiveLineParser {
  /// A string with its quotes.
  private mutating func string() throws(ArchiveFault) -> String {
    try expect("\"")
    let start = index
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { index += 1 }
    guard next == UInt8(ascii: "\\") else {
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      try expect("\"")
      return text
    }
    var text = Array(bytes[start..<index])
    while let byte = next, byte != UInt8(ascii: "\"") {
      index += 1
      if byte == UInt8(ascii: "\\") { try escape(into: &text) } else { text.append(byte) }
    }
    try expect("\"")
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) throws(ArchiveFault) {
    guard let byte = next else { throw unexpected() }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
      guard digits.utf8.count == 4, let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code)
      else { throw unexpected() }
      index += 4
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    default: throw unexpected()
    }
  }
}

/// What is wrong with a line of an archive; who reads the lines knows its number.
struct ArchiveFault: Error {
  var detail: String

  init(_ detail: String) { self.detail = detail }
}
