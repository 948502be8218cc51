/// One logical line of an iCalendar file: a name, parameters and a value.
///
/// - Source: RFC 5545, section 3.1.
struct ICalendarLine {
  /// In upper case.
  let name: String
  /// Names in upper case, values without their quotes.
  let parameters: [(name: String, value: String)]
  let value: [UInt8]
  /// The physical line on which it starts.
  let number: Int

  /// - Returns: `nil` where the line is no property.
  init?(_ bytes: [UInt8], number: Int) {
    var ends: [Int] = []
    var isQuoted = false
    var colon: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == .semicolon { ends.append(index) }
      if byte == .colon {
        colon = index
        break
      }
    }
    guard let colon else { return nil }
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    for end in ends + [colon] {
      parts.append(bytes[start..<end])
      start = end + 1
    }
    guard let name = parts[0].propertyName else { return nil }
    var parameters: [(name: String, value: String)] = []
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: .equals), let name = part[..<equals].propertyName else {
        return nil
      }
      parameters.append(
        (name, String(decoding: part[(equals + 1)...].filter { $0 != .quote }, as: UTF8.self)))
    }
    self.name = name
    self.parameters = parameters
    value = Array(bytes[(colon + 1)...])
    self.number = number
  }

  func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  /// The value in upper case, for words that are compared.
  var word: String { String(decoding: value.trimmed.map(\.asciiUppercased), as: UTF8.self) }

  /// The value as a text, its escapes undone.
  ///
  /// - Source: RFC 5545, section 3.3.11.
  var text: String {
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in value {
      if isEscaped {
        plain.append(byte | 0x20 == UInt8(ascii: "n") ? .lineFeed : byte)
        isEscaped = false
      } else if byte == .backslash {
        isEscaped = true
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The value as times.
  ///
  /// - Throws: ``ReadError`` `invalid_calendar`.
  func times() throws -> [CalendarEvent.Time] {
    try value.split(separator: .comma, omittingEmptySubsequences: false).map { item in
      // Of a period the start alone says on which day it is.
      let start =
        parameter("VALUE")?.uppercased() == "PERIOD" ? item.prefix { $0 != UInt8(ascii: "/") } : item
      guard let time = CalendarEvent.Time(start) else {
        throw error("'\(String(decoding: item, as: UTF8.self))' is not a date", hint: "write 20261225")
      }
      return time
    }
  }

  func error(_ message: String, hint: String? = nil) -> ReadError {
    ReadError(.invalidCalendar, line: number, column: 0, field: name, message: message, hint: hint)
  }
}

extension Collection<UInt8> {
  /// Letters, digits and `-`, in upper case; `nil` for anything else.
  fileprivate var propertyName: String? {
    guard !isEmpty, allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }) else {
      return nil
    }
    return String(decoding: map(\.asciiUppercased), as: UTF8.self)
  }
}
