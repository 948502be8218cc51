/// What is known of how the dates of a column are written.
package enum DateRule: Sendable, Hashable {
  /// Nothing yet: ISO 8601 and self-evident forms are read, others wait for a proof.
  case unproven
  /// Given by the user or the preset, or proved over the column.
  case format(DateFormat)
  /// The whole column has been seen, and nothing in it tells day from month.
  case ambiguous
  /// One line can only be day first, another only month first.
  case contradictory(dayFirstLine: Int, monthFirstLine: Int)

  /// What became of a cell.
  enum Outcome {
    case parts(DateParts)
    case needsProof
    case ambiguous
    case contradictory(dayFirstLine: Int, monthFirstLine: Int)
    case shortYear
    /// The abbreviation of a time zone that there are several of.
    case ambiguousZone(String)
    /// A count of days or seconds, or digits without separators, of which the column does not show what they are.
    case bareNumber
    case invalid
  }

  /// Reads a cell: ISO 8601 always, then the format, then the forms that can be meant in one way alone.
  func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
    if let parts = DateParts(iso: bytes) { return .parts(parts) }
    if case .format(let format) = self, let parts = format.read(bytes) { return .parts(parts) }
    for format in DateFormat.selfEvident {
      if let parts = format.read(bytes) { return .parts(parts) }
    }
    guard let numbers = NumericDate(bytes) else {
      if let plain = bytes.withoutExponent { return plain.withBytes(read) }
      if !BareDate.forms(of: bytes).isEmpty { return self == .unproven ? .needsProof : .bareNumber }
      switch WrittenDate.read(bytes) {
      case .parts(let parts): return .parts(parts)
      case .ambiguousZone(let name): return .ambiguousZone(name)
      case .invalid: return .invalid
      }
    }
    if numbers.hasShortYear { return self == .unproven ? .needsProof : .shortYear }
    switch self {
    case .format: return .invalid
    case .unproven: return .needsProof
    case .ambiguous: return .ambiguous
    case .contradictory(let dayFirst, let monthFirst):
      return .contradictory(dayFirstLine: dayFirst, monthFirstLine: monthFirst)
    }
  }
}

extension DateParts {
  /// ISO 8601 with or without a time, and `--03-14`.
  init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    var cursor = ByteCursor(bytes)
    if bytes.first == UInt8(ascii: "-") {
      let dash = UInt8(ascii: "-")
      guard cursor.take(dash), cursor.take(dash), let month = cursor.takeDigits(2) else { return nil }
      _ = cursor.take(dash)
      guard let day = cursor.takeDigits(2), cursor.isAtEnd else { return nil }
      self.init(year: nil, month: month, day: day)
      return
    }
    guard let year = cursor.takeDigits(4), cursor.take(UInt8(ascii: "-")), let month = cursor.takeDigits(2),
      cursor.take(UInt8(ascii: "-")), let day = cursor.takeDigits(2),
      CalendarDay.isDay(day, ofMonth: month, year: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard !cursor.isAtEnd else { return }
    guard cursor.take(UInt8(ascii: "T")) || cursor.take(UInt8(ascii: " ")), let time = cursor.takeTime()
    else { return nil }
    hasOffset = !cursor.isAtEnd
    guard let offset = cursor.takeOffset(), cursor.isAtEnd else { return nil }
    self.time = time
    self.offset = offset
  }
}

extension DateRule {
  /// What is wrong with a cell that is no date by this rule, or none of the years since `firstYear`.
  func problem(
    _ outcome: Outcome, _ text: String, since firstYear: Int64 = CalendarDay.firstYear
  ) -> (code: RowProblem.Code, message: String, hint: String?) {
    let advice = "pass --date-format DD/MM/YYYY or MM/DD/YYYY"
    switch outcome {
    case .parts(let parts):
      guard let year = parts.year, !(firstYear...CalendarDay.lastYear ~= year) else {
        return (.invalidDate, "'\(text)' is not a date", nil)
      }
      return (.invalidDate, "'\(text)' is not of the years \(firstYear) to \(CalendarDay.lastYear)", nil)
    case .needsProof: return (.ambiguousDate, "'\(text)' could be day first or month first", advice)
    case .ambiguous:
      return (
        .ambiguousDate, "nothing in the column tells whether '\(text)' is day first or month first", advice
      )
    case .contradictory(let dayFirst, let monthFirst):
      return (
        .ambiguousDate,
        "the column has both orders, line \(dayFirst) is day first and line \(monthFirst) month first", advice
      )
    case .shortYear:
      return (
        .invalidDate, "'\(text)' has a year of two digits", "pass --date-format with YY, as in DD/MM/YY"
      )
    case .bareNumber:
      return (
        .invalidDate, "'\(text)' is not a date\(suffix)",
        "where it counts days or seconds, pass --date-format excel, epoch or epoch-ms"
      )
    case .ambiguousZone(let name):
      return (
        .ambiguousDate, "'\(text)' names the time zone '\(name)', of which there are several",
        "write the offset instead, as in +05:30"
      )
    case .invalid: break
    }
    return (.invalidDate, "'\(text)' is not a date\(suffix)", nil)
  }

  /// What a message adds where a format was given.
  private var suffix: String {
    if case .format(let format) = self { " in \(format.pattern)" } else { "" }
  }
}
