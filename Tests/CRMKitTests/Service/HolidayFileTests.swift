import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// The days that a calendar of holidays names.
@Suite struct HolidayFileTests {
  private func file(_ events: String...) throws -> HolidayFile {
    let text =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
      + events.map { "BEGIN:VEVENT\r\nUID:1\r\n\($0.replacing("\n", with: "\r\n"))\r\nEND:VEVENT\r\n" }
      .joined()
      + "END:VCALENDAR\r\n"
    return try HolidayFile(
      Array(text.utf8), named: "h.ics", zone: DayZone(WorkCalendar.timeZone("Europe/Berlin")),
      now: Instant(parsing: "2026-01-15T09:00:00Z"))
  }

  private func lines(_ file: HolidayFile) -> [String] {
    file.days.sorted { $0.key < $1.key }.map { "\($0) \($1)" }
  }

  @Test func daysAndSpansOfDays() throws {
    #expect(lines(try file("DTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas")) == ["2026-12-25 Christmas"])
    #expect(
      lines(try file("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227\nSUMMARY:Christmas"))
        == ["2026-12-25 Christmas", "2026-12-26 Christmas"])
    #expect(lines(try file("DTSTART:20261225\nDTEND:20261225")) == ["2026-12-25 Holiday"])
    #expect(lines(try file("DTSTART:20261225\nDURATION:P1W")).count == 7)
    #expect(
      lines(try file("DTSTART;TZID=Europe/Berlin:20261225T000000\nDTEND;TZID=Europe/Berlin:20261226T000000"))
        == ["2026-12-25 Holiday"])
    // Midnight in Berlin.
    #expect(lines(try file("DTSTART:20261224T230000Z\nDURATION:P1D")) == ["2026-12-25 Holiday"])
    #expect(
      lines(try file("DTSTART:20261225\nSUMMARY:One", "DTSTART:20261225\nSUMMARY:Other\\, too"))
        == ["2026-12-25 One, Other, too"])
  }

  @Test func whatTakesUpNoWholeDayIsPassedOver() throws {
    let file = try file(
      "DTSTART:20261224T120000Z\nDTEND:20261224T180000Z", "DTSTART:20261224T120000",
      "DTSTART:20261225\nSTATUS:CANCELLED")
    #expect(file.days.isEmpty && file.passedOver == 3)
  }

  @Test func yearsRepeat() throws {
    let christmas = try file("DTSTART:20241225\nRRULE:FREQ=YEARLY")
    #expect(lines(christmas).count == 13 && lines(christmas).last == "2036-12-25 Holiday")
    #expect(
      lines(
        try file("DTSTART:20231123\nSUMMARY:T\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20261231T000000Z")
      )
        == ["2023-11-23 T", "2024-11-28 T", "2025-11-27 T", "2026-11-26 T"])
    #expect(
      lines(try file("DTSTART:20240527\nSUMMARY:M\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=3"))
        == ["2024-05-27 M", "2025-05-26 M", "2026-05-25 M"])
    #expect(
      lines(try file("DTSTART:20240229\nSUMMARY:L\nRRULE:FREQ=YEARLY;COUNT=2")) == [
        "2024-02-29 L", "2028-02-29 L",
      ])
    #expect(
      lines(
        try file(
          "DTSTART:20250101\nSUMMARY:N\nRRULE:FREQ=YEARLY;INTERVAL=2;COUNT=3\nEXDATE:20270101\nRDATE:20260102"
        ))
        == ["2025-01-01 N", "2026-01-02 N", "2029-01-01 N"])
  }

  @Test func daysBeyondTheYearsThatAreKnownAreLeftOut() throws {
    #expect(lines(try file("DTSTART:21991231\nDURATION:P3D")) == ["2199-12-31 Holiday"])
  }

  @Test func aRepetitionCanBeReplaced() throws {
    #expect(
      lines(
        try file(
          "DTSTART:20250101\nSUMMARY:N\nRRULE:FREQ=YEARLY;COUNT=2",
          "RECURRENCE-ID:20260101\nDTSTART:20260102\nSUMMARY:Moved")) == ["2025-01-01 N", "2026-01-02 Moved"])
  }

  @Test(arguments: [
    "RRULE:FREQ=WEEKLY", "RRULE:FREQ=DAILY", "RRULE:FREQ=YEARLY;BYMONTH=13",
    "RRULE:FREQ=YEARLY;BYEASTER=1",
    "RRULE:FREQ=YEARLY\nRRULE:FREQ=YEARLY", "DTEND:20251231", "DTEND:20280101", "DURATION:1D",
    "DTEND:20260231",
  ])
  func whatCannotBeMeantIsAnError(line: String) {
    #expect(throws: ReadError.self) { try file("DTSTART:20260101\n" + line) }
  }
}
