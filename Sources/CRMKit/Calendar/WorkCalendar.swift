import Foundation

/// When work is done: windows of a week on the clocks of a zone, and the days that are otherwise.
///
/// A window belongs to the day on which it begins. A day with an exception has the windows of that alone, holiday or not; a
/// holiday has none; any other day has those of its weekday that hold on it. What lies in several windows counts once. A time
/// that a change of the clocks leaves out is later by what was left out, one that comes twice is the first, and a day that a
/// zone left out has no windows.
package struct WorkCalendar: Sendable, Equatable {
  package var id: Int64 = 0
  package var name: String
  /// IANA name, or `UTC`.
  package var zone: String
  package var description: String?
  package var week: [WeekWindow]
  /// Names of the days without work.
  package var holidays: [CalendarDay: String]
  /// The windows of days that are not as their weekday.
  package var exceptions: [CalendarDay: [WorkWindow]]

  package init(
    _ name: String, zone: String, week: [WeekWindow], description: String? = nil,
    holidays: [CalendarDay: String] = [:], exceptions: [CalendarDay: [WorkWindow]] = [:]
  ) {
    self.name = name
    self.zone = zone
    self.week = week
    self.description = description
    self.holidays = holidays
    self.exceptions = exceptions
  }

  /// Every second is worked: what counts where no calendar is named.
  package static let always = WorkCalendar(
    "24x7", zone: "UTC", week: (1...7).map { WeekWindow(weekday: $0, WorkWindow(from: 0, until: 1440)) })

  /// - Throws: ``CalendarError/unknownZone(_:)``.
  package func dayZone() throws -> DayZone { DayZone(try WorkCalendar.timeZone(zone)) }

  /// - Throws: ``CalendarError/unknownZone(_:)``.
  package static func timeZone(_ name: String) throws -> TimeZone {
    if name == "UTC" { return .gmt }
    guard let zone = TimeZone(identifier: name) else { throw CalendarError.unknownZone(name) }
    return zone
  }
}
