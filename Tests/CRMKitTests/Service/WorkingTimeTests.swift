import Testing

@testable import CRMKit
@testable import CRMStore

/// Working time at the places where it is easily got wrong.
@Suite struct WorkingTimeTests {
  private func at(_ text: String) throws -> Instant { try Instant(parsing: text) }

  private func time(
    _ zone: String, _ windows: String..., holidays: [String] = [], exceptions: [String] = []
  ) throws -> WorkingTime {
    var calendar = WorkCalendar(
      "test", zone: zone, week: try windows.flatMap { try [WeekWindow](parsing: $0) })
    for day in holidays { calendar.holidays[try CalendarDay(parsing: day)] = "Holiday" }
    for text in exceptions {
      let (day, windows) = try WorkCalendar.exception(parsing: text)
      calendar.exceptions[day] = windows
    }
    return try WorkingTime(calendar)
  }

  private func expect(
    _ time: WorkingTime, _ start: String, _ seconds: Int64, _ due: String,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let (start, due) = (try at(start), try at(due))
    #expect(time.instant(after: start, working: seconds) == due, sourceLocation: location)
    #expect(time.seconds(from: start, to: due) == seconds, sourceLocation: location)
  }

  @Test func fridayAfternoonGoesOnOnMonday() throws {
    let office = try time("UTC", "mon-fri 09:00-17:00")
    try expect(office, "2026-01-16T16:30:00Z", 3600, "2026-01-19T09:30:00Z")
    // The end of a day's work is that day's end, not the next one's beginning.
    try expect(office, "2026-01-16T16:30:00Z", 1800, "2026-01-16T17:00:00Z")
    try expect(office, "2026-01-17T12:00:00Z", 1, "2026-01-19T09:00:01Z")
    #expect(
      office.instant(after: try at("2026-01-17T12:00:00Z"), working: 0) == (try at("2026-01-17T12:00:00Z")))
    #expect(office.seconds(from: try at("2026-01-20T00:00:00Z"), to: try at("2026-01-19T00:00:00Z")) == 0)
  }

  @Test func nightsAndDaysAreAsLongAsTheClocksMakeThem() throws {
    let night = try time("Europe/Berlin", "sat 22:00-06:00")
    try expect(night, "2026-03-28T12:00:00Z", 7 * 3600, "2026-03-29T04:00:00Z")
    try expect(night, "2026-10-24T12:00:00Z", 9 * 3600, "2026-10-25T05:00:00Z")
    let always = try time("Europe/Berlin", "daily 00:00-24:00")
    try expect(always, "2026-03-28T23:00:00Z", 23 * 3600, "2026-03-29T22:00:00Z")
    try expect(always, "2026-10-24T22:00:00Z", 25 * 3600, "2026-10-25T23:00:00Z")
    let early = try time("Europe/Berlin", "sun 01:00-03:00")
    try expect(early, "2026-03-28T12:00:00Z", 3600, "2026-03-29T01:00:00Z")
    try expect(early, "2026-10-24T12:00:00Z", 3 * 3600, "2026-10-25T02:00:00Z")
    // 02:15 is left out: a quarter of an hour that begins then begins at 03:15.
    let gap = try time("Europe/Berlin", "sun 02:15-02:30")
    try expect(gap, "2026-03-28T12:00:00Z", 900, "2026-03-29T01:30:00Z")
    // 02:15 comes twice: the first is meant.
    try expect(gap, "2026-10-24T12:00:00Z", 900, "2026-10-25T00:30:00Z")
  }

  @Test func aDayThatWasLeftOutHasNoWork() throws {
    let office = try time("Pacific/Apia", "daily 09:00-17:00")
    // 29 December 2011 was followed by the 31st.
    try expect(office, "2011-12-29T19:00:00Z", 2 * 8 * 3600, "2011-12-31T03:00:00Z")
    let night = try time("Pacific/Apia", "thu 22:00-06:00")
    try expect(night, "2011-12-30T00:00:00Z", 8 * 3600, "2011-12-30T16:00:00Z")
  }

  @Test func holidaysAndExceptionsAreAboutTheDayOnWhichAWindowBegins() throws {
    let night = try time(
      "UTC", "daily 22:00-06:00", holidays: ["2026-12-25", "2026-12-26"],
      exceptions: ["2026-12-26 20:00-21:00"])
    try expect(night, "2026-12-24T22:00:00Z", 8 * 3600, "2026-12-25T06:00:00Z")
    try expect(night, "2026-12-25T06:00:00Z", 3600, "2026-12-26T21:00:00Z")
    try expect(night, "2026-12-25T06:00:00Z", 3601, "2026-12-27T22:00:01Z")
  }

  @Test func windowsThatOverlapCountOnce() throws {
    let office = try time("UTC", "mon 09:00-13:00", "mon 12:00-17:00,16:00-17:00", "sun 20:00-10:00")
    #expect(
      office.seconds(from: try at("2026-01-19T00:00:00Z"), to: try at("2026-01-20T00:00:00Z")) == 17 * 3600)
    #expect(office.spans(from: try at("2026-01-18T00:00:00Z"), to: try at("2026-01-20T00:00:00Z")).count == 1)
  }

  @Test func whatNeverComesIsNotDue() throws {
    let past = try time("UTC", "mon-fri 09:00-17:00 to 2026-01-16")
    #expect(
      past.instant(after: try at("2026-01-16T16:30:00Z"), working: 1800) == (try at("2026-01-16T17:00:00Z")))
    #expect(past.instant(after: try at("2026-01-16T16:30:00Z"), working: 1801) == nil)
    #expect(
      try time("UTC", "mon 09:00-17:00 from 2150-01-01").instant(after: at("2026-01-01"), working: 1)
        == at("2150-01-05T09:00:01Z"))
  }

  @Test func anEditForSomeDaysLeavesTheOthers() throws {
    var calendar = WorkCalendar("test", zone: "UTC", week: try [WeekWindow](parsing: "mon-fri 09:00-17:00"))
    let summer = DayRange(try CalendarDay(parsing: "2026-07-01"), try CalendarDay(parsing: "2026-08-31"))
    calendar.setWeek(try [WeekWindow](parsing: "mon-fri 08:00-14:00"), during: summer)
    #expect(
      calendar.week.texts == [
        "mon-fri 09:00-17:00 to 2026-06-30", "mon-fri 08:00-14:00 from 2026-07-01 to 2026-08-31",
        "mon-fri 09:00-17:00 from 2026-09-01",
      ])
    calendar.setWeek([], during: DayRange(try CalendarDay(parsing: "2026-07-15"), nil))
    #expect(
      calendar.week.texts == [
        "mon-fri 09:00-17:00 to 2026-06-30", "mon-fri 08:00-14:00 from 2026-07-01 to 2026-07-14",
      ])
  }

  @Test func theFirstAndTheLastYearHaveNothingBeforeAndBehind() throws {
    let first = DayRange(try CalendarDay(parsing: "1900-01-01"), nil)
    let last = DayRange(nil, try CalendarDay(parsing: "2199-12-31"))
    #expect(DayRange.always.without(first).isEmpty && DayRange.always.without(last).isEmpty)
    #expect(DayRange.always.without(.always).isEmpty)
  }

  @Test(arguments: [
    ("mon-fri 9:00-17:00", ["mon-fri 09:00-17:00"]), ("fri-mon 22:00-06:00", ["fri-mon 22:00-06:00"]),
    ("MON,Wed 09:00-12:00,13:00-24:00", ["mon,wed 09:00-12:00", "mon,wed 13:00-24:00"]),
    ("mon-thu,sun 22:00-06:00", ["sun-thu 22:00-06:00"]),
    ("sun,mon,wed 22:00-06:00", ["sun,mon,wed 22:00-06:00"]),
    ("tue-sun 22:00-06:00", ["tue-sun 22:00-06:00"]),
    ("mon-wed,fri-sun 08:00-09:00", ["fri-wed 08:00-09:00"]),
    ("daily 00:00-00:00 from 2026-01-01", ["daily 00:00-24:00 from 2026-01-01"]),
  ])
  func windowsAreReadAndWritten(text: String, written: [String]) throws {
    let week = try [WeekWindow](parsing: text)
    #expect(week.texts == written)
    #expect(Set(try week.texts.flatMap { try [WeekWindow](parsing: $0) }) == Set(week))
  }

  @Test(arguments: [
    "", "mon", "09:00-17:00", "mon 9-17", "mon 25:00-26:00", "mon 24:00-06:00", "mon 09:60-10:00",
    "mon-fri-sat 09:00-17:00",
    "montag 09:00-17:00", "mon 09:00-17:00 until 2026-01-01", "mon 09:00-17:00 from 2026-02-30",
    "mon 09:00-17:00 from 2026-02-02 to 2026-02-01", "mon, 09:00-17:00", "mon 09:00-17:00,",
    "mon 09:00–17:00",
  ])
  func whatIsNoWindowIsRefused(text: String) {
    #expect(throws: ValueError.self) { try [WeekWindow](parsing: text) }
  }

  @Test(arguments: [("8h", 28_800), ("90m", 5400), ("1h30m", 5400), ("45s", 45), ("0m", 0)])
  func durationsAreRead(text: String, seconds: Int64) throws {
    #expect(try WorkingDuration(parsing: text).seconds == seconds)
  }

  @Test(arguments: ["", "8", "h", "1d", "30m1h", "1.5h", "-1h", "1h1h"])
  func whatIsNoDurationIsRefused(text: String) {
    #expect(throws: ValueError.self) { try WorkingDuration(parsing: text) }
  }
}
