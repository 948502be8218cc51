import Tabular

extension DayZone {
  /// A change of the clocks.
  struct Change: Sendable, Equatable {
    /// Unix seconds.
    var at: Int64
    /// Seconds east of UTC before it and from it on.
    var before: Int64
    var after: Int64
  }

  /// The changes of the clocks from `first` until `end`, Unix seconds.
  func changes(from first: Int64, until end: Int64) -> [Change] {
    var changes: [Change] = []
    var day = first
    while day < end {
      let next = day + 86_400
      if offset(at: day) != offset(at: next) {
        var (low, high) = (day, next)
        while high - low > 1 {
          let middle = (low + high) / 2
          if offset(at: middle) == offset(at: day) { low = middle } else { high = middle }
        }
        changes.append(Change(at: high, before: offset(at: day), after: offset(at: next)))
      }
      day = next
    }
    return changes
  }
}

/// A zone as calendars are told of it: how its clocks change in the years that matter.
struct CalendarZone {
  /// How many years ahead the changes are told; programs that know the zone go by its name.
  private static let years: Int64 = 10

  let zone: DayZone
  /// The year in which the first occurrence lies.
  let firstYear: Int64

  func write(to writer: ICalendarWriter) throws {
    let first = (CalendarDay(year: firstYear, month: 1, day: 1) ?? CalendarDay(daysSinceEpoch: 0)).start
      .seconds
    let changes = zone.changes(from: first, until: first + CalendarZone.years * 366 * 86_400)
    let offset = zone.offset(at: first)
    try writer.component("VTIMEZONE") {
      try writer.write(CalendarProperty("TZID", value: zone.name))
      try write(DayZone.Change(at: first - offset, before: offset, after: offset), to: writer)
      for change in changes { try write(change, to: writer) }
    }
  }

  /// Clocks that are put forward begin the summer.
  private func write(_ change: DayZone.Change, to writer: ICalendarWriter) throws {
    try writer.component(change.after > change.before ? "DAYLIGHT" : "STANDARD") {
      // The time that clocks show when they are changed, before they are.
      let local = String(Instant(seconds: change.at + change.before).description.dropLast())
      try writer.write(
        CalendarProperty("DTSTART", value: local.replacing("-", with: "").replacing(":", with: "")))
      try writer.write(CalendarProperty("TZOFFSETFROM", value: CalendarZone.text(change.before)))
      try writer.write(CalendarProperty("TZOFFSETTO", value: CalendarZone.text(change.after)))
    }
  }

  /// `+0100`, `-0330`; seconds where there are some.
  private static func text(_ offset: Int64) -> String {
    func two(_ value: Int64) -> String { (value < 10 ? "0" : "") + String(value) }
    let size = abs(offset)
    let seconds = size % 60 == 0 ? "" : two(size % 60)
    return (offset < 0 ? "-" : "+") + two(size / 3600) + two(size / 60 % 60) + seconds
  }
}
