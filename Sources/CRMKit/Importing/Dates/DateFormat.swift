/// How the dates of a column are written: `DD/MM/YYYY`, `MM/DD/YYYY`, `D.M.YY`, `YYYYMMDD`, `D MMM YYYY`, `MMM D, YYYY`.
///
/// `YYYY` and `YY` are years, `MM` and `M` months, `MMM` English month names, `DD` and `D` days, `hh mm ss` a time of day, `a` AM or
/// PM; a separator is `/`, `.`, `-`, a comma or a space and stands for itself. Where the pattern has no time, one may follow.
package struct DateFormat: Sendable, Hashable {
  enum Token: Sendable, Hashable {
    case year, shortYear, month, monthName, day, hour, minute, second, meridiem
    case literal(UInt8)
    /// Any one of `/`, `.` and `-`.
    case separator
  }

  /// The pattern as written.
  package let pattern: String
  private let tokens: [Token]

  /// - Throws: ``ValueError`` `invalid_date_format`: a letter that means nothing, or no day or no month.
  package init(parsing pattern: String) throws(ValueError) {
    guard let tokens = DateFormat.tokens(of: pattern), tokens.contains(.day),
      tokens.contains(.month) || tokens.contains(.monthName)
    else {
      throw ValueError(
        .invalidDateFormat, "'\(pattern)' is not a date format",
        hint: "write DD/MM/YYYY, MM/DD/YYYY, D.M.YY, YYYYMMDD or D MMM YYYY, and hh:mm:ss for a time")
    }
    self.init(pattern, tokens)
  }

  private init(_ pattern: String, _ tokens: [Token]) {
    self.pattern = pattern
    self.tokens = tokens
  }

  package static let dayFirst = DateFormat("DD/MM/YYYY", [.day, .separator, .month, .separator, .year])
  package static let monthFirst = DateFormat("MM/DD/YYYY", [.month, .separator, .day, .separator, .year])
  /// `03/14`, a birthday as Mailchimp writes it.
  static let monthAndDay = DateFormat("MM/DD", [.month, .separator, .day])
  /// `19850314`, as vCard writes it.
  static let compact = DateFormat("YYYYMMDD", [.year, .month, .day])

  /// Forms that can be meant in one way alone.
  static let selfEvident: [DateFormat] = [
    DateFormat("YYYY/MM/DD", [.year, .separator, .month, .separator, .day]),
    DateFormat("D MMM YYYY", [.day, .literal(0x20), .monthName, .literal(0x20), .year]),
    DateFormat("D-MMM-YYYY", [.day, .separator, .monthName, .separator, .year]),
    DateFormat("MMM D, YYYY", [.monthName, .literal(0x20), .day, .literal(0x2C), .literal(0x20), .year]),
    DateFormat("MMM D YYYY", [.monthName, .literal(0x20), .day, .literal(0x20), .year]),
    DateFormat("YYYY年MM月DD日", tokens(of: "YYYY年MM月DD日") ?? []),
  ]

  /// The date that the text is in this format, or `nil`.
  func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DateParts? {
    var reading = DateReading(bytes)
    for (index, token) in tokens.enumerated() {
      guard reading.take(token, isFixed: isFixed(index)) else { return nil }
    }
    if !tokens.contains(.hour) { guard reading.takeOptionalTime() else { return nil } }
    return reading.finish()
  }

  /// Numbers that touch the next number have all their digits.
  private func isFixed(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    switch tokens[index + 1] {
    case .literal, .separator, .monthName, .meridiem: return false
    default: return true
    }
  }

  private static func tokens(of pattern: String) -> [Token]? {
    var tokens: [Token] = []
    var rest = pattern.utf8[...]
    while let byte = rest.first {
      let run = rest.prefix { $0 == byte }.count
      switch (byte, run) {
      case (UInt8(ascii: "Y"), 4): tokens.append(.year)
      case (UInt8(ascii: "Y"), 2): tokens.append(.shortYear)
      case (UInt8(ascii: "M"), 1...2): tokens.append(.month)
      case (UInt8(ascii: "M"), 3...4): tokens.append(.monthName)
      case (UInt8(ascii: "D"), 1...2): tokens.append(.day)
      case (UInt8(ascii: "h"), 1...2), (UInt8(ascii: "H"), 1...2): tokens.append(.hour)
      case (UInt8(ascii: "m"), 2): tokens.append(.minute)
      case (UInt8(ascii: "s"), 2): tokens.append(.second)
      case (UInt8(ascii: "a"), 1): tokens.append(.meridiem)
      default:
        guard !byte.isLetter, !byte.isDigit else { return nil }
        tokens.append(contentsOf: repeatElement(.literal(byte), count: run))
      }
      rest = rest.dropFirst(run)
    }
    return tokens
  }
}
