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
