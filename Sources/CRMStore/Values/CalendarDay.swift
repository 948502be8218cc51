import Tabular

/// A day of the Gregorian calendar, without a time or a zone.
package struct CalendarDay: Sendable, Hashable, Comparable {
  /// The years that the program knows.
  package static let firstYear: Int64 = 1900
  package static let lastYear: Int64 = 2199

  /// Whole days since 1970-01-01.
  package let daysSinceEpoch: Int64

  package init(daysSinceEpoch: Int64) { self.daysSinceEpoch = daysSinceEpoch }

  /// `nil` where the month has no such day or the year lies outside 1900…2199.
  package init?(year: Int64, month: Int64, day: Int64) {
    guard let number = CalendarDay.number(year: year, month: month, day: day) else { return nil }
    daysSinceEpoch = number
  }

  /// Reads `2026-01-15`.
  /// - Throws: ``ValueError`` `invalid_date`.
  package init(parsing text: String) throws(ValueError) {
    let number = text.withBytes { bytes -> Int64? in
      var cursor = ByteCursor(bytes)
      let number = cursor.takeISODay()
      return cursor.isAtEnd ? number : nil
    }
    guard let number else {
      throw ValueError(.invalidDate, "'\(text)' is not a date", hint: "write 2026-01-15")
    }
    daysSinceEpoch = number
  }

  /// Year, month 1…12, day 1…31.
  package var civil: (year: Int64, month: Int64, day: Int64) { civilDate(daysSinceEpoch: daysSinceEpoch) }

  /// Midnight UTC at which the day begins.
  package var start: Instant { Instant(seconds: daysSinceEpoch * 86_400) }

  package func adding(days: Int64) -> CalendarDay { CalendarDay(daysSinceEpoch: daysSinceEpoch + days) }

  /// The same day so many months later (earlier if negative), or the last of the month where that has no such day.
  package func adding(months: Int64) -> CalendarDay {
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + months
    let newMonth = count % 12 + 1
    let last = CalendarDay.length(ofMonth: newMonth, year: count / 12)
    return CalendarDay(
      daysSinceEpoch: Tabular.daysSinceEpoch(year: count / 12, month: newMonth, day: min(day, last)))
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  /// Days since 1970-01-01, or `nil` where there is no such day between 1900 and 2199.
  static func number(year: Int64, month: Int64, day: Int64) -> Int64? {
    guard firstYear...lastYear ~= year, isDay(day, ofMonth: month, year: year) else { return nil }
    return Tabular.daysSinceEpoch(year: year, month: month, day: day)
  }

  /// Whether the month has such a day.
  package static func isDay(_ day: Int64, ofMonth month: Int64, year: Int64) -> Bool {
    1...12 ~= month && day >= 1 && day <= length(ofMonth: month, year: year)
  }

  /// Days of a month, 28…31.
  package static func length(ofMonth month: Int64, year: Int64) -> Int64 {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDay: CustomStringConvertible {
  /// `2026-01-15`.
  package var description: String { String(start.description.prefix(10)) }
}

extension CalendarDay {
  /// 1 for Monday … 7 for Sunday.
  package var weekday: Int64 { (daysSinceEpoch + 3 + 7_000_000) % 7 + 1 }

  /// The week by ISO 8601: Monday first, and the week belongs to the year of its Thursday.
  package var week: (year: Int64, week: Int64) {
    let thursday = adding(days: 4 - weekday)
    let year = thursday.civil.year
    let first = CalendarDay(year: year, month: 1, day: 1) ?? thursday
    return (year, (thursday.daysSinceEpoch - first.daysSinceEpoch) / 7 + 1)
  }
}

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
