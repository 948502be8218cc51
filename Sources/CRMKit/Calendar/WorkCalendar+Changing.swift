extension WorkCalendar {
  /// Replaces the windows of some days: those that held on them hold only before and behind.
  package mutating func setWeek(_ windows: [WeekWindow], during days: DayRange) {
    week = week.flatMap { old in
      old.validity.without(days).map { WeekWindow(weekday: old.weekday, old.window, $0) }
    }
    week += windows.map { WeekWindow(weekday: $0.weekday, $0.window, days) }
  }

  /// Makes days holidays, whatever they were called.
  package mutating func addHolidays(_ days: [CalendarDay: String]) {
    holidays.merge(days) { $1 }
  }

  /// Makes a day as every other of its weekday again.
  package mutating func removeDay(_ day: CalendarDay) {
    holidays[day] = nil
    exceptions[day] = nil
  }
}

extension WorkCalendar {
  /// Reads `2026-12-25=Christmas`, `2026-12-24..2026-12-31=Closed for the year`.
  ///
  /// - Throws: ``ValueError`` `invalid_holiday`.
  package static func holidays(parsing text: String) throws(ValueError) -> [CalendarDay: String] {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.count == 2 ? String(parts[1]).trimmed : ""
    guard !name.isEmpty, let days = days(String(parts[0]).trimmed) else {
      throw ValueError(
        .invalidHoliday, "'\(text)' is not a holiday",
        hint: "write '2026-12-25=Christmas', or '2026-12-27..2026-12-31=Closed' for at most 366 days")
    }
    return Dictionary(uniqueKeysWithValues: days.map { ($0, name) })
  }

  /// A day or `FIRST..LAST`, a year at most.
  private static func days(_ text: String) -> [CalendarDay]? {
    let ends = text.split(separator: ".", omittingEmptySubsequences: false)
    guard ends.count == 1 || ends.count == 3 && ends[1].isEmpty,
      let first = try? CalendarDay(parsing: String(ends[0])),
      let last = try? CalendarDay(parsing: String(ends[ends.count - 1])),
      first <= last, last.daysSinceEpoch - first.daysSinceEpoch < 366
    else { return nil }
    return (first.daysSinceEpoch...last.daysSinceEpoch).map { CalendarDay(daysSinceEpoch: $0) }
  }

  /// Reads `2026-12-24 09:00-12:00,13:00-14:00`.
  ///
  /// - Throws: ``ValueError`` `invalid_window`.
  package static func exception(
    parsing text: String
  ) throws(ValueError) -> (day: CalendarDay, windows: [WorkWindow]) {
    let words = text.split(separator: " ")
    guard words.count == 2, let day = try? CalendarDay(parsing: String(words[0])),
      let windows = WorkWindow.list(words[1]), Set(windows.map(\.from)).count == windows.count
    else {
      throw ValueError(
        .invalidWindow, "'\(text)' is not a day with its windows",
        hint: "write '2026-12-24 09:00-12:00'; a day without work is a holiday: --day '2026-12-24=Closed'")
    }
    return (day, windows.sorted())
  }
}
