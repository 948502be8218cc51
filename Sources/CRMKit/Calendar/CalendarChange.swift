/// How a calendar differs from what it was.
package struct CalendarChange: Sendable, Equatable {
  /// Columns of the calendar itself with their new values: `name`, `zone`, `description`.
  package private(set) var columns: [(column: String, value: SQLValue)] = []
  package let isOtherWeek: Bool
  /// Days that became a holiday, ceased to be one or are called otherwise, in order.
  package let holidays: [CalendarDay]
  /// Days whose exception is another, in order.
  package let exceptions: [CalendarDay]

  init(from old: WorkCalendar, to new: WorkCalendar) {
    if old.name != new.name { columns.append(("name", .text(new.name))) }
    if old.zone != new.zone { columns.append(("zone", .text(new.zone))) }
    if old.description != new.description { columns.append(("description", .optional(new.description))) }
    isOtherWeek = Set(old.week) != Set(new.week)
    holidays = CalendarChange.differing(old.holidays, new.holidays)
    exceptions = CalendarChange.differing(old.exceptions, new.exceptions)
  }

  package static func == (left: CalendarChange, right: CalendarChange) -> Bool {
    left.names == right.names && left.holidays == right.holidays && left.exceptions == right.exceptions
  }

  package var isEmpty: Bool { names.isEmpty }

  /// What is otherwise: `name`, `zone`, `description`, `windows`, `holidays`, `exceptions`.
  package var names: [String] {
    columns.map(\.column) + (isOtherWeek ? ["windows"] : []) + (holidays.isEmpty ? [] : ["holidays"])
      + (exceptions.isEmpty ? [] : ["exceptions"])
  }

  private static func differing<Value: Equatable>(
    _ old: [CalendarDay: Value], _ new: [CalendarDay: Value]
  ) -> [CalendarDay] {
    Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
  }
}
