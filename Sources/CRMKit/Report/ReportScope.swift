/// What every report is asked: up to when, whose orders, and which of them.
package struct ReportScope: Sendable {
  package var asOf: AsOf
  package var population: ReportPopulation
  /// The first instant that counts, Unix seconds; `nil` from the beginning on.
  package var since: Int64?
  /// The first instant that no longer counts, where that is before the end of `asOf`.
  package var until: Int64?

  package init(
    asOf: AsOf, population: ReportPopulation = .everybody, since: Int64? = nil, until: Int64? = nil
  ) {
    self.asOf = asOf
    self.population = population
    self.since = since
    self.until = until
  }

  var from: Int64 { since ?? .min }
  var end: Int64 { min(until ?? .max, asOf.end) }
  var zone: DayZone { asOf.zone }
}

extension ReportScope {
  /// The days that count, as `2025-10-01..2025-12-31`; an open end is left out, the day of ``asOf`` being the last.
  package var spanText: String {
    func day(_ at: Int64) -> String { CalendarDay(daysSinceEpoch: zone.day(at: at)).description }
    return "\(since.map(day) ?? "")..\(day(end - 1))"
  }
}
