import Testing

@testable import Tabular

/// Events of iCalendar files, and what is none.
@Suite struct ICalendarReaderTests {
  private func read(_ text: String) throws -> [CalendarEvent] {
    let reader = try ICalendarReader(bytes: Array(text.utf8))
    var events: [CalendarEvent] = []
    while let event = try reader.next() { events.append(event) }
    return events
  }

  private func calendar(_ lines: String...) -> String {
    (["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
  }

  @Test func foldsAndEscapesAreUndone() throws {
    let events = try read(
      calendar(
        "BEGIN:VEVENT", "UID:a@example.org", "DTSTART;VALUE=DATE:20261225",
        "SUMMARY;LANGUAGE=\"de:x;y\":Erster\\, zwei", " ter\\; dritter", "\t\\nTag \\\\ 漢", "END:VEVENT"))
    #expect(events.map(\.summary) == ["Erster, zweiter; dritter\nTag \\ 漢"])
    #expect(events[0].uid == "a@example.org" && events[0].line == 3)
    #expect(events[0].start == .day(20_812))
  }

  @Test func timesAreReadAsTheyStand() throws {
    let events = try read(
      calendar(
        "BEGIN:VEVENT", "DTSTART;TZID=Europe/Berlin:20260115T093000", "DTEND:20260115T103000Z",
        "RRULE:FREQ=YEARLY", "EXDATE:20270115,20280115T093000", "BEGIN:VALARM", "TRIGGER:-PT15M",
        "DTSTART:nonsense", "END:VALARM", "STATUS:CANCELLED", "END:VEVENT", "BEGIN:VTODO", "DUE:nonsense",
        "END:VTODO"))
    #expect(events.count == 1)
    let event = try #require(events.first)
    #expect(event.start == .local(1_768_469_400))
    #expect(event.end == .utc(1_768_473_000))
    #expect(event.exclusions == [.day(20_833), .local(1_831_541_400)])
    #expect(event.rule == "FREQ=YEARLY" && event.isCancelled)
  }

  @Test func anyEndOfLineWillDoAndABOM() throws {
    #expect(
      try read("\u{FEFF}BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\n\nEND:VEVENT\nEND:VCALENDAR").count
        == 1)
    #expect(
      try read("begin:vcalendar\r\nbegin:vevent\r\ndtstart:20260101\r\nend:vevent\r\nend:vcalendar").count
        == 1)
    #expect(try read(calendar()).isEmpty)
  }

  @Test(arguments: ["P1D", "P2W", "PT8H30M", "+P1DT2H", "PT5S"], [0])
  func durationsAreRead(text: String, _: Int) {
    let seconds: [String: Int64] = [
      "P1D": 86_400, "P2W": 1_209_600, "PT8H30M": 30_600, "+P1DT2H": 93_600, "PT5S": 5,
    ]
    #expect(Array(text.utf8).durationSeconds == seconds[text])
  }

  @Test(arguments: ["", "P", "PT", "1D", "-P1D", "P1H", "PT1D", "P1", "PD", "P1D1W"])
  func whatIsNoDurationIsNone(text: String) {
    #expect(Array(text.utf8).durationSeconds == nil)
  }

  @Test(arguments: [
    ("", 1, "there is no calendar"), ("hello", 1, "no property"), ("VERSION:2.0", 1, "outside of a calendar"),
    ("BEGIN:VCARD\nEND:VCARD", 1, "outside of a calendar"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", 2, "ends inside of VEVENT"),
    ("BEGIN:VCALENDAR\nVERSION:2.0", 2, "ends inside of VCALENDAR"),
    ("BEGIN:VCALENDAR\nEND:VEVENT", 2, "ends nothing"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT", 2, "has no DTSTART"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260229\nEND:VEVENT", 3, "is not a date"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101,20260102\nEND:VEVENT", 3, "one date is expected"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026-01-01\nEND:VEVENT", 3, "is not a date"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101T250000\nEND:VEVENT", 3, "is not a date"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\nDURATION:1 day\nEND:VEVENT", 4, "not a duration"),
    ("BEGIN:VCALENDAR\nX-A;B\n", 2, "no property"), ("BEGIN:VCALENDAR\nX-A;B:1\n", 2, "no property"),
  ])
  func whatIsNoCalendarIsAnError(text: String, line: Int, message: String) throws {
    let error = #expect(throws: ReadError.self) { try read(text) }
    #expect(error?.code == .invalidCalendar && error?.line == line, "\(String(describing: error))")
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }
}
