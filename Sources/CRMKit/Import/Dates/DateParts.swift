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
  /// Whether the century was left to the reader.
  var hasShortYear = false

  /// `nil` where the month has no such day or the year is missing or outside 1900…2199.
  var instant: Instant? {
    guard let calendarDay else { return nil }
    return Instant(seconds: calendarDay.start.seconds + time - offset)
  }

  /// Unix seconds; a time without an offset is meant in the zone.
  func seconds(in zone: DayZone) -> Int64? {
    instant.map { hasOffset ? $0.seconds : zone.instant(onClocks: $0.seconds) }
  }

  /// A count of seconds since 1970-01-01T00:00:00Z.
  init(epoch seconds: Int64) {
    let day = Instant(seconds: seconds).day
    let (year, month, number) = day.civil
    self.init(
      year: year, month: month, day: number, time: seconds - day.start.seconds, offset: 0, hasOffset: true)
  }

  /// So many seconds of the clocks after the start of a day.
  init(day number: Int64, time: Int64) {
    let (year, month, day) = CalendarDay(daysSinceEpoch: number).civil
    self.init(year: year, month: month, day: day, time: time)
  }

  init(
    year: Int64?, month: Int64, day: Int64, time: Int64 = 0, offset: Int64 = 0, hasOffset: Bool = false
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.time = time
    self.offset = offset
    self.hasOffset = hasOffset
  }

  var calendarDay: CalendarDay? { year.flatMap { CalendarDay(year: $0, month: month, day: day) } }

  var birthday: Birthday? { Birthday(year: year, month: month, day: day) }
}
