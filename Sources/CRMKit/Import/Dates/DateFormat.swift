/// How the dates of a column are written: `DD/MM/YYYY`, `MM/DD/YYYY`, `D.M.YY`, `YYYYMMDD`, `D MMM YYYY`, `MMM D, YYYY`.
///
/// Counts have names: `excel` and `excel-1904` are days as a spreadsheet counts them, `epoch` and `epoch-ms` seconds and
/// milliseconds since 1970 in UTC.
///
/// `YYYY` and `YY` are years, `MM` and `M` months, `MMM` English month names, `DD` and `D` days, `hh mm ss` a time of day, `a` AM or
/// PM; a separator is `/`, `.`, `-`, a comma or a space and stands for itself. Where the pattern has no time, one may follow.
package struct DateFormat: Sendable, Hashable {
  enum Token: Sendable, Hashable {
    /// A year of two digits or of four.
    case anyYear
    case year, shortYear, month, monthName, day, hour, minute, second, meridiem
    case literal(UInt8)
    /// Any one of `/`, `.` and `-`.
    case separator
  }

  /// Dates that are one number.
  enum Count: String, Sendable, CaseIterable {
    /// Days of which the first is 1900-01-01 and the sixtieth the 29 February that 1900 had not.
    case excel
    /// Days since 1904-01-01.
    case excel1904 = "excel-1904"
    case epoch
    case epochMilliseconds = "epoch-ms"
  }

  /// The pattern as written.
  package let pattern: String
  private let tokens: [Token]
  private let count: Count?

  /// - Throws: ``ValueError`` `invalid_date_format`: a letter that means nothing, or no day or no month.
  package init(parsing pattern: String) throws(ValueError) {
    if let count = Count(rawValue: pattern.lowercased()) {
      self.init(count)
      return
    }
    guard let tokens = DateFormat.tokens(of: pattern), tokens.contains(.day),
      tokens.contains(.month) || tokens.contains(.monthName)
    else {
      throw ValueError(
        .invalidDateFormat, "'\(pattern)' is not a date format",
        hint:
          "write DD/MM/YYYY, MM/DD/YYYY, D.M.YY, YYYYMMDD or D MMM YYYY, and hh:mm:ss for a time; or excel, epoch, epoch-ms"
      )
    }
    self.init(pattern, tokens)
  }

  private init(_ pattern: String, _ tokens: [Token]) {
    self.pattern = pattern
    self.tokens = tokens
    count = nil
  }

  private init(_ count: Count) {
    pattern = count.rawValue
    tokens = []
    self.count = count
  }

  package static let dayFirst = DateFormat("DD/MM/YYYY", [.day, .separator, .month, .separator, .year])
  package static let monthFirst = DateFormat("MM/DD/YYYY", [.month, .separator, .day, .separator, .year])
  /// The same where some years have two digits, of which the column shows that they are years.
  static let dayFirstShort = DateFormat("DD/MM/YY", [.day, .separator, .month, .separator, .anyYear])
  static let monthFirstShort = DateFormat("MM/DD/YY", [.month, .separator, .day, .separator, .anyYear])
  /// `03/14`, a birthday as Mailchimp writes it.
  static let monthAndDay = DateFormat("MM/DD", [.month, .separator, .day])
  /// `19850314`, as vCard writes it.
  static let compact = DateFormat("YYYYMMDD", [.year, .month, .day])
  static let compactHour = DateFormat("YYYYMMDDhh", [.year, .month, .day, .hour])
  static let compactMinute = DateFormat("YYYYMMDDhhmm", [.year, .month, .day, .hour, .minute])
  static let compactTime = DateFormat("YYYYMMDDhhmmss", [.year, .month, .day, .hour, .minute, .second])
  static let excel = DateFormat(.excel)
  static let epoch = DateFormat(.epoch)
  static let epochMilliseconds = DateFormat(.epochMilliseconds)

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
    if let count { return DayCount(bytes).flatMap { DateFormat.parts(of: $0, count) } }
    var reading = DateReading(bytes)
    for (index, token) in tokens.enumerated() {
      guard reading.take(token, isFixed: isFixed(index)) else { return nil }
    }
    if !tokens.contains(.hour) { guard reading.takeOptionalTime() else { return nil } }
    return reading.finish()
  }

  /// - Source: ECMA-376, part 1, 18.17.4 for the two systems of spreadsheets.
  private static func parts(of number: DayCount, _ count: Count) -> DateParts? {
    guard number.digits < 15 else { return nil }
    let (carry, time): (Int64, Int64) = number.seconds == 86_400 ? (1, 0) : (0, number.seconds)
    switch count {
    case .excel:
      guard number.whole > 0, number.whole != 60 else { return nil }
      return DateParts(day: number.whole + carry - (number.whole < 60 ? 25_568 : 25_569), time: time)
    case .excel1904:
      return number.whole < 0 ? nil : DateParts(day: number.whole + carry - 24_107, time: time)
    case .epoch: return DateParts(epoch: number.whole)
    case .epochMilliseconds:
      return DateParts(epoch: number.whole / 1000 - (number.whole % 1000 < 0 ? 1 : 0))
    }
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
