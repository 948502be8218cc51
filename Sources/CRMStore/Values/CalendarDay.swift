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
