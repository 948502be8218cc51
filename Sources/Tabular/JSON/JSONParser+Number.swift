extension JSONParser {
  /// Reads a number and keeps it as written.
  mutating func number() throws -> String {
    var digits: [UInt8] = []
    try take(UInt8(ascii: "-"), into: &digits)
    if try !take(UInt8(ascii: "0"), into: &digits) { try takeDigits(into: &digits) }
    if try take(UInt8(ascii: "."), into: &digits) { try takeDigits(into: &digits) }
    if try take(UInt8(ascii: "e"), into: &digits) || take(UInt8(ascii: "E"), into: &digits) {
      _ = try take(UInt8(ascii: "+"), into: &digits) || take(UInt8(ascii: "-"), into: &digits)
      try takeDigits(into: &digits)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  @discardableResult
  private mutating func take(_ byte: UInt8, into digits: inout [UInt8]) throws -> Bool {
    guard try take(byte) else { return false }
    digits.append(byte)
    return true
  }

  private mutating func takeDigits(into digits: inout [UInt8]) throws {
    guard let first = try peek(), first.isASCIIDigit else { throw unexpected(try peek(), wanted: "a digit") }
    while let byte = try peek(), byte.isASCIIDigit {
      guard digits.count < limits.field else { throw fieldTooLong() }
      digits.append(byte)
      advance()
    }
  }

  func fieldTooLong() -> ReadError {
    limits.fieldTooLong(line: line, column: column, endsReading: true)
  }
}
