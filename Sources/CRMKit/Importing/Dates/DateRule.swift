/// What is known of the order of day and month in a column.
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
    case invalid
  }

  /// Reads a cell: ISO 8601 always, then the format, then the forms that can be meant in one way alone.
  func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
    if let parts = DateParts(iso: bytes) { return .parts(parts) }
    if case .format(let format) = self, let parts = format.read(bytes) { return .parts(parts) }
    for format in DateFormat.selfEvident {
      if let parts = format.read(bytes) { return .parts(parts) }
    }
    guard let numbers = NumericDate(bytes) else { return .invalid }
    if numbers.hasShortYear { return .shortYear }
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
    guard let number = cursor.takeISODay() else { return nil }
    let (year, month, day) = CalendarDay(daysSinceEpoch: number).civil
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
  /// What is wrong with a cell that is no date by this rule; `nil` for one that is.
  func problem(_ outcome: Outcome, _ text: String) -> (code: RowProblem.Code, message: String, hint: String?)?
  {
    let advice = "pass --date-format DD/MM/YYYY or MM/DD/YYYY"
    switch outcome {
    case .parts: return nil
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
    case .invalid: return (.invalidDate, "'\(text)' is not a date\(suffix)", nil)
    }
  }

  /// What a message adds where a format was given.
  private var suffix: String {
    if case .format(let format) = self { " in \(format.pattern)" } else { "" }
  }
}
