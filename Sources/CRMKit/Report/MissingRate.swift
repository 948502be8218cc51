/// A currency that orders are in and that has no rate on the day of one of them.
package struct MissingRate: Error, Sendable, Equatable {
  package let currency: Currency
  package let base: Currency
  /// The day of the order, counted from 1970-01-01; rates hold from their day on.
  let day: Int64

  /// What brings the currencies together.
  package var hint: String {
    "crm rate add \(currency) RATE --base \(base) --day \(CalendarDay(daysSinceEpoch: day)) tells it"
  }
}

extension MissingRate: CustomStringConvertible {
  package var description: String { "\(currency) on \(CalendarDay(daysSinceEpoch: day))" }
}
