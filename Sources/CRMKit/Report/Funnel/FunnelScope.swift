/// What every report of a funnel is asked: which funnel, up to when, and which of its deals.
package struct FunnelScope: Sendable {
  /// With its stages as of ``asOf``.
  package var funnel: Funnel
  package var asOf: AsOf
  /// The first instant that counts, Unix seconds; `nil` from the beginning on.
  package var since: Int64?
  /// The first instant that no longer counts, where that is before the end of ``asOf``.
  package var until: Int64?
  /// Only deals for which it holds.
  package var rule: Rule?
  /// Only deals of these customers.
  package var population = ReportPopulation.everybody

  package init(funnel: Funnel, asOf: AsOf) {
    self.funnel = funnel
    self.asOf = asOf
  }

  /// The number of the month of a day, for the bounds of a forecast.
  package static func month(ofDay day: Int64) -> Int64 { ReportPeriod.month.index(ofDay: day) }

  var from: Int64 { since ?? .min }
  var end: Int64 { min(until ?? .max, asOf.end) }

  /// Whether an instant lies in the window of the report.
  func holds(_ at: Int64) -> Bool { at >= from && at < end }
}
