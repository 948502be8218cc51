import Tabular

/// A date as it stands in a cell, perhaps with a time of day.
struct DateParts: Sendable, Hashable {
  /// `nil` in a birthday without a year.
  var year: Int64?
  var month: Int64
  var day: Int64
  /// Seconds since midnight; 0 where no time is given.
  var time: Int64 = 0
  /// Seconds east of UTC; 0 where no offset is given.
  var offset: Int64 = 0
  /// Whether an offset, or UTC, is given.
  var hasOffset = false

  /// `nil` where the month has no such day or the year is missing or outside 1900…2199.
  var instant: Instant? {
    guard let calendarDay else { return nil }
    return Instant(seconds: calendarDay.start.seconds + time - offset)
  }

  /// Unix seconds; a time without an offset is meant in the zone.
  func seconds(in zone: DayZone) -> Int64? {
    guard let instant else { return nil }
    guard !hasOffset else { return instant.seconds }
    // The offset of the wall clock's reading taken as UTC is right but for the hours around a change of the clock.
    let guess = instant.seconds - zone.offset(at: instant.seconds)
    return instant.seconds - zone.offset(at: guess)
  }

  var calendarDay: CalendarDay? { year.flatMap { CalendarDay(year: $0, month: month, day: day) } }

  var birthday: Birthday? { Birthday(year: year, month: month, day: day) }
}
