/// How a holiday comes again every year: on its date, or as `BYMONTH=11;BYDAY=4TH` says.
///
/// - Source: RFC 5545, section 3.3.10; of it, what holidays need.
struct YearlyRule: Equatable {
  private var interval: Int64 = 1
  private var count: Int?
  /// The last day, where there is one.
  private var until: CalendarDay?
  private var month: Int64?
  private var monthDay: Int64?
  /// The n-th of a weekday in the month, from the end where negative.
  private var weekday: (ordinal: Int64, day: Int64)?

  /// - Returns: `nil` for rules of other kinds.
  init?(_ text: String) {
    var isYearly = false
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2 else { return nil }
      let (name, value) = (pair[0], pair[1])
      switch name {
      case "FREQ": isYearly = value == "YEARLY"
      case "INTERVAL":
        guard let number = YearlyRule.number(value, 1...100) else { return nil }; interval = number
      case "COUNT":
        guard let number = YearlyRule.number(value, 1...1000) else { return nil }; count = Int(number)
      case "UNTIL": guard let day = YearlyRule.day(value) else { return nil }; until = day
      case "BYMONTH": guard let number = YearlyRule.number(value, 1...12) else { return nil }; month = number
      case "BYMONTHDAY":
        guard let number = YearlyRule.number(value, 1...31) else { return nil }; monthDay = number
      case "BYDAY": guard let found = YearlyRule.weekday(value) else { return nil }; weekday = found
      case "WKST": break
      default: return nil
      }
    }
    guard isYearly, weekday == nil || month != nil && monthDay == nil else { return nil }
  }

  static func == (left: YearlyRule, right: YearlyRule) -> Bool {
    (left.interval, left.count, left.until, left.month, left.monthDay)
      == (right.interval, right.count, right.until, right.month, right.monthDay)
      && left.weekday?.ordinal == right.weekday?.ordinal && left.weekday?.day == right.weekday?.day
  }

  /// The days on which it comes, from its first on up to a day.
  ///
  /// A year without such a day, a 29 February or a fifth Monday, is passed over.
  func days(from first: CalendarDay, through last: CalendarDay) -> [CalendarDay] {
    var days: [CalendarDay] = []
    let end = min(last, until ?? last)
    var year = first.civil.year
    while year <= end.civil.year, days.count < count ?? .max {
      if let day = day(in: year, first), first <= day, day <= end { days.append(day) }
      year += interval
    }
    return days
  }

  private func day(in year: Int64, _ first: CalendarDay) -> CalendarDay? {
    let month = month ?? first.civil.month
    guard let weekday else {
      return CalendarDay(year: year, month: month, day: monthDay ?? first.civil.day)
    }
    let length = CalendarDay.length(ofMonth: month, year: year)
    guard let start = CalendarDay(year: year, month: month, day: 1) else { return nil }
    let firstSuch = (weekday.day - start.weekday + 7) % 7 + 1
    let lastSuch = firstSuch + (length - firstSuch) / 7 * 7
    let day =
      weekday.ordinal > 0 ? firstSuch + (weekday.ordinal - 1) * 7 : lastSuch + (weekday.ordinal + 1) * 7
    return 1...length ~= day ? start.adding(days: day - 1) : nil
  }

  private static func number(_ text: String, _ range: ClosedRange<Int64>) -> Int64? {
    Int64(text).flatMap { range.contains($0) ? $0 : nil }
  }

  /// `20301231` or `20301231T225959Z`: its day.
  private static func day(_ text: String) -> CalendarDay? {
    let digits = text.prefix(8)
    guard text.count == 8 || text.dropFirst(8).first == "T", digits.count == 8, digits.allSatisfy(\.isNumber),
      let year = Int64(digits.prefix(4)), let month = Int64(digits.dropFirst(4).prefix(2)),
      let day = Int64(digits.dropFirst(6))
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// `4TH`, `-1MO`, `+2SU`.
  private static func weekday(_ text: String) -> (ordinal: Int64, day: Int64)? {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    guard let day = names.firstIndex(of: String(text.suffix(2))), let ordinal = Int64(text.dropLast(2)),
      ordinal != 0, abs(ordinal) <= 5
    else { return nil }
    return (ordinal, Int64(day) + 1)
  }
}
