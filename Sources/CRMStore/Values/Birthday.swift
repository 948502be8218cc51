/// The day a person was born, where the year may be unknown.
package struct Birthday: Sendable, Hashable {
  /// Nobody who was born earlier is alive.
  package static let firstYear: Int64 = 1850

  package let year: Int64?
  /// 1…12.
  package let month: Int64
  /// 1…31; 29 February is a birthday also where the year is unknown.
  package let day: Int64

  /// `nil` where the month has no such day or the year lies outside 1850…2199.
  package init?(year: Int64?, month: Int64, day: Int64) {
    guard Birthday.firstYear...CalendarDay.lastYear ~= year ?? 2000,
      CalendarDay.isDay(day, ofMonth: month, year: year ?? 2000)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `1985-03-14` and, without a year, `--03-14` or `--0314`.
  /// - Throws: ``ValueError`` `invalid_date`.
  package init(parsing text: String) throws(ValueError) {
    guard let value = text.withBytes(Birthday.read) else {
      throw ValueError(
        .invalidDate, "'\(text)' is not a birthday", hint: "write 1985-03-14, or --03-14 without a year")
    }
    self = value
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Birthday? {
    let dash = UInt8(ascii: "-")
    var cursor = ByteCursor(bytes)
    var year: Int64?
    if cursor.take(dash) {
      guard cursor.take(dash) else { return nil }
    } else {
      year = cursor.takeDigits(4)
      guard year != nil, cursor.take(dash) else { return nil }
    }
    guard let month = cursor.takeDigits(2), cursor.take(dash) || year == nil, let day = cursor.takeDigits(2),
      cursor.isAtEnd
    else { return nil }
    return Birthday(year: year, month: month, day: day)
  }
}

extension Birthday: CustomStringConvertible {
  /// `1985-03-14` or `--03-14`.
  package var description: String {
    let date = (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
    return year.map { "\($0)-\(date)" } ?? "--\(date)"
  }
}
