/// Reads JSON values from a window, one at a time, without looking ahead more than a byte.
///
/// It is stricter than most: keys that come twice, lone surrogates and `\u0000` are refused, as what a record says must be
/// the same for everybody who reads it.
///
/// - Source: RFC 8259.
struct JSONParser {
  let window: ByteWindow
  let limits: ReadLimits
  /// Whether a value may go over a line end.
  var allowsLineEnds = true
  /// The physical line of the next byte.
  private(set) var line = 1
  /// The bytes passed so far, those before the line, and those before the value.
  private var consumed = 0
  private var lineStart = 0
  private var valueStart = 0
  private var isAfterCarriageReturn = false
  /// The keys down to the list of records that the object which is being read turned out to wrap; else empty.
  var envelope: [String] = []

  init(window: ByteWindow, limits: ReadLimits) {
    self.window = window
    self.limits = limits
  }

  /// The number of the next byte in its line.
  var column: Int { consumed - lineStart + 1 }

  /// Reads one value; white space before it is passed.
  ///
  /// - Throws: ``ReadError``, ``FileError``.
  mutating func value() throws -> JSONValue {
    try skipSpace()
    beginValue()
    return try value(depth: 1)
  }

  /// Counts the bytes of a value from here.
  mutating func beginValue() { valueStart = consumed }

  /// The next byte, or `nil` at the end of the file.
  ///
  /// - Throws: ``ReadError`` `invalid_encoding`, ``FileError``.
  mutating func peek() throws -> UInt8? {
    guard try window.position < window.end || fill() else { return nil }
    return window.base[window.position]
  }

  /// Passes the byte that ``peek()`` showed.
  mutating func advance(_ count: Int = 1) {
    window.position += count
    consumed += count
  }

  mutating func skipSpace() throws {
    while let byte = try peek() {
      switch byte {
      case .space, .tab: break
      case .lineFeed, .carriageReturn:
        guard allowsLineEnds else { return }
        passLineEnd(byte)
        continue
      default: return
      }
      advance()
    }
  }

  /// Passes what is left of the line, and its end.
  mutating func skipLine() throws {
    while let byte = try peek() {
      if byte.isLineEnd {
        passLineEnd(byte)
        return
      }
      advance()
    }
  }

  /// An error at the next byte.
  func error(_ message: String, code: ReadError.Code = .invalidJSON, hint: String? = nil) -> ReadError {
    ReadError(code, line: line, column: column, message: message, hint: hint)
  }
}

extension JSONParser {
  private mutating func fill() throws -> Bool {
    do {
      return try window.fill()
    } catch let illegal as ByteWindow.IllegalSequence {
      throw ReadError(illegal, in: window.encoding, line: line, column: column)
    }
  }

  private mutating func passLineEnd(_ byte: UInt8) {
    advance()
    if byte == .carriageReturn || !isAfterCarriageReturn || column != 2 { line += 1 }
    isAfterCarriageReturn = byte == .carriageReturn
    lineStart = consumed
  }

  private mutating func value(depth: Int) throws -> JSONValue {
    guard depth <= limits.depth else {
      throw error("values are nested more than \(limits.depth) deep", code: .jsonTooDeep)
    }
    try skipSpace()
    guard consumed - valueStart <= limits.record else {
      throw error("the value is longer than \(limits.record) bytes", code: .recordTooLong)
    }
    switch try peek() {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case .quote: return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || byte.isASCIIDigit: return .number(try number())
    case let byte: throw unexpected(byte, wanted: "a value")
    }
  }

  /// - Parameter unwraps: whether reading ends in front of the first object of a list of records.
  mutating func object(_ depth: Int, unwraps: Bool = false) throws -> JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    var keys: Set<String> = []
    advance()
    try skipSpace()
    if try accept(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      try skipSpace()
      guard try peek() == .quote else { throw unexpected(try peek(), wanted: "a key in quotes") }
      let start = self
      let key = try string()
      let isNew = members.count < 16 ? !members.contains { $0.key == key } : keys.insert(key).inserted
      guard isNew else { throw start.error("the key '\(key)' comes twice in one object") }
      if members.count == 15 { keys = Set(members.map(\.key) + [key]) }
      try skipSpace()
      guard try accept(.colon) else { throw unexpected(try peek(), wanted: "':'") }
      let read = unwraps ? try valueOrRecords(key, besides: members, depth: depth) : nil
      if unwraps, !envelope.isEmpty { return .null }
      members.append((key, try read ?? value(depth: depth + 1)))
      try skipSpace()
    } while try accept(.comma)
    guard try accept(UInt8(ascii: "}")) else { throw unexpected(try peek(), wanted: "',' or '}'") }
    return .object(members)
  }

  mutating func array(_ depth: Int, hasBegun: Bool = false) throws -> JSONValue {
    var items: [JSONValue] = []
    if !hasBegun { advance() }
    try skipSpace()
    if try accept(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      items.append(try value(depth: depth + 1))
      try skipSpace()
    } while try accept(.comma)
    guard try accept(UInt8(ascii: "]")) else { throw unexpected(try peek(), wanted: "',' or ']'") }
    return .array(items)
  }

  /// Passes `byte` if it is next.
  mutating func accept(_ byte: UInt8) throws -> Bool {
    guard try peek() == byte else { return false }
    advance()
    return true
  }

  func unexpected(_ byte: UInt8?, wanted: String) -> ReadError {
    guard let byte else { return error("the file ends where \(wanted) should be") }
    if byte.isLineEnd { return error("the line ends where \(wanted) should be") }
    let shown = (0x21...0x7E).contains(byte) ? "'\(Character(Unicode.Scalar(byte)))'" : "byte \(byte)"
    return error("\(shown) where \(wanted) should be")
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      let byte = try peek()
      guard byte == word.utf8Start[offset] else { throw unexpected(byte, wanted: "'\(word)'") }
      advance()
    }
    return value
  }
}

extension JSONParser {
  /// Reads a number and keeps it as written.
  mutating func number() throws -> String {
    var digits: [UInt8] = []
    try accept(UInt8(ascii: "-"), into: &digits)
    if try !accept(UInt8(ascii: "0"), into: &digits) { try readDigits(into: &digits) }
    if try accept(UInt8(ascii: "."), into: &digits) { try readDigits(into: &digits) }
    if try accept(UInt8(ascii: "e"), into: &digits) || accept(UInt8(ascii: "E"), into: &digits) {
      _ = try accept(UInt8(ascii: "+"), into: &digits) || accept(UInt8(ascii: "-"), into: &digits)
      try readDigits(into: &digits)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  @discardableResult
  private mutating func accept(_ byte: UInt8, into digits: inout [UInt8]) throws -> Bool {
    guard try accept(byte) else { return false }
    digits.append(byte)
    return true
  }

  private mutating func readDigits(into digits: inout [UInt8]) throws {
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
