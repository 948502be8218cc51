extension JSONParser {
  /// Reads a string that begins at the next byte.
  mutating func string() throws -> String {
    advance()
    var text: [UInt8] = []
    while let byte = try readPlainBytes(into: &text) {
      if byte == .quote {
        advance()
        return String(decoding: text, as: UTF8.self)
      }
      guard byte == .backslash else {
        throw error("a control character in a string", hint: "write it as \\n, \\t or \\u0001")
      }
      advance()
      try appendEscape(to: &text)
    }
    throw error("the file ends inside a string")
  }

  /// Appends what needs no thought, and says which byte comes behind it.
  private mutating func readPlainBytes(into text: inout [UInt8]) throws -> UInt8? {
    while try peek() != nil {
      let bytes = window.available
      var length = 0
      while length < bytes.count, bytes[length] >= .space, bytes[length] != .quote,
        bytes[length] != .backslash
      {
        length += 1
      }
      guard text.count + length <= limits.field else { throw fieldTooLong() }
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[..<length]))
      advance(length)
      if length < bytes.count { return bytes[length] }
    }
    return nil
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws {
    let letter = try peek()
    switch letter {
    case .quote, .backslash, UInt8(ascii: "/"): text.append(letter!)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(.lineFeed)
    case UInt8(ascii: "r"): text.append(.carriageReturn)
    case UInt8(ascii: "t"): text.append(.tab)
    case UInt8(ascii: "u"):
      advance()
      text.append(contentsOf: String(Character(try escapedScalar())).utf8)
      return
    default: throw unexpected(letter, wanted: "the letter of an escape")
    }
    advance()
  }

  /// The character of `\u0041`, or of two such that are the halves of one.
  private mutating func escapedScalar() throws -> Unicode.Scalar {
    let first = try escapedUnit()
    guard first != 0 else { throw error("\\u0000 in a string") }
    if let scalar = Unicode.Scalar(first) { return scalar }
    let begin = self
    guard UTF16.isLeadSurrogate(UInt16(first)), try accept(.backslash), try accept(UInt8(ascii: "u")) else {
      throw begin.error("half of a surrogate pair in a string")
    }
    let second = try escapedUnit()
    guard UTF16.isTrailSurrogate(UInt16(second)),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw begin.error("half of a surrogate pair in a string") }
    return scalar
  }

  private mutating func escapedUnit() throws -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek()
      guard let digit = byte?.hexValue else { throw unexpected(byte, wanted: "a hexadecimal digit") }
      unit = unit << 4 | UInt32(digit)
      advance()
    }
    return unit
  }
}
