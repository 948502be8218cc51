/// How long an alert stays silent about a customer it has reported.
package enum AlertPeriod: String, Sendable, CaseIterable {
  case day, week, month, quarter, year
  /// A customer is reported once.
  case ever

  /// The name of the period that a day lies in: `2026-01-15`, `2026-W03`, `2026-01`, `2026-Q1`, `2026`, `ever`.
  package func name(of day: CalendarDay) -> String {
    let text = day.description
    let year = text.prefix(4)
    switch self {
    case .day: return text
    case .week:
      let (year, week) = day.week
      return "\(year)-W\(week < 10 ? "0" : "")\(week)"
    case .month: return String(text.prefix(7))
    case .quarter: return "\(year)-Q\((day.civil.month + 2) / 3)"
    case .year: return String(year)
    case .ever: return rawValue
    }
  }
}
