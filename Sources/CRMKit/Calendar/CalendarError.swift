/// What a calendar cannot be, and what it cannot answer.
package enum CalendarError: Error, Sendable, Equatable {
  /// A name that is empty or looks like an option. Exit 64.
  case badName(String)
  /// This machine knows no zone of the name. Exit 64.
  case unknownZone(String)
  /// The calendar has no such number of business hours. Exit 1.
  case noWorkingTime(calendar: String, seconds: Int64, after: Instant)
}
