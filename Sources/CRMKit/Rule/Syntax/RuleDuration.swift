/// A number of days, weeks, months or years as rules write it: `90d`, `2w`, `6mo`, `1y`.
package struct RuleDuration: Sendable, Hashable {
  package enum Unit: String, Sendable, CaseIterable {
    case day = "d"
    case week = "w"
    case month = "mo"
    case year = "y"
  }

  package let count: Int64
  package let unit: Unit

  /// `nil` where the text has another form, or would leave the centuries that the program knows.
  package init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard 1...5 ~= digits.count, let count = Int64(digits),
      let unit = Unit(rawValue: String(text.dropFirst(digits.count)))
    else { return nil }
    let days: [Unit: Int64] = [.day: 1, .week: 7, .month: 30, .year: 365]
    guard count * (days[unit] ?? 1) <= 36_500 else { return nil }
    self.count = count
    self.unit = unit
  }

  /// The day so long after another (before it with −1), both counted from 1970-01-01; a month that is too short gives its last.
  package func day(from day: Int64, times sign: Int64) -> Int64 {
    switch unit {
    case .day: return day + sign * count
    case .week: return day + sign * 7 * count
    case .month: return CalendarDay(daysSinceEpoch: day).adding(months: sign * count).daysSinceEpoch
    case .year: return CalendarDay(daysSinceEpoch: day).adding(months: sign * 12 * count).daysSinceEpoch
    }
  }
}
