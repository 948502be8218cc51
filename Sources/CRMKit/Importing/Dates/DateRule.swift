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
    guard cursor.take(UInt8(ascii: "T")) || cursor.take(UInt8(ascii: " ")), let time = cursor.takeTime(),
      let offset = cursor.takeOffset(), cursor.isAtEnd
    else { return nil }
    self.time = time
    self.offset = offset
  }
}
