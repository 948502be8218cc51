/// Spans of the calendar that reports count by.
package enum ReportPeriod: String, Sendable, CaseIterable {
  case day, week, month, quarter, year

  /// The number of the period that a day lies in; one more for the next.
  func index(ofDay day: Int64) -> Int64 {
    let civil = CalendarDay(daysSinceEpoch: day).civil
    return switch self {
    case .day: day
    // 1970-01-01 was a Thursday; weeks begin on Monday.
    case .week: (day + 3 + 7 * 10_000) / 7 - 10_000
    case .month: civil.year * 12 + civil.month - 1
    case .quarter: civil.year * 4 + (civil.month - 1) / 3
    case .year: civil.year
    }
  }

  /// Its first day.
  func firstDay(_ index: Int64) -> Int64 {
    func day(_ year: Int64, _ month: Int64) -> Int64 {
      CalendarDay(year: year, month: month, day: 1)?.daysSinceEpoch ?? 0
    }
    return switch self {
    case .day: index
    case .week: index * 7 - 3
    case .month: day(index / 12, index % 12 + 1)
    case .quarter: day(index / 4, index % 4 * 3 + 1)
    case .year: day(index, 1)
    }
  }

  /// `2026-01-15`, `2026-W03`, `2026-01`, `2026-Q1`, `2026`.
  func name(_ index: Int64) -> String {
    switch self {
    case .day: return CalendarDay(daysSinceEpoch: index).description
    case .week:
      let week = CalendarDay(daysSinceEpoch: firstDay(index)).week
      return "\(week.year)-W" + (week.week < 10 ? "0" : "") + "\(week.week)"
    case .month: return String(CalendarDay(daysSinceEpoch: firstDay(index)).description.prefix(7))
    case .quarter: return "\(index / 4)-Q\(index % 4 + 1)"
    case .year: return String(index)
    }
  }

  /// Whether the period is not over by the end of a day.
  func isPartial(_ index: Int64, endOfDay day: Int64) -> Bool { firstDay(index + 1) > day + 1 }
}
