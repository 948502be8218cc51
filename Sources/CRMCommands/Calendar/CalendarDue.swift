import ArgumentParser
import CRMKit
import Tabular

/// `crm calendar due`
struct CalendarDue: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "due", abstract: "Compute when a number of business hours will have passed.",
    discussion: """
      With business hours from 09:00 to 17:00, one hour from Friday 16:30 is Monday 09:30. A due time at the
      end of business hours is that time, not the start of the next day. Times without an offset are in the
      time zone of the calendar, or of --tz.

      Examples:
        crm calendar due office --working 8h
        crm calendar due office --from 2026-01-16T16:30 --working 1h
        crm calendar due office --from 2026-01-16T16:30 --working 1h30m -f json
      """)
  static let columns = DueInstant.columns

  @Argument(help: "name of the calendar", completion: .shellCommand("crm complete calendars"))
  var calendar: String
  @Option(help: .init("start; now by default", valueName: "time")) var from: String?
  @Option(help: .init("business hours to count: 8h, 90m, 1h30m", valueName: "duration")) var working: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let seconds = try WorkingDuration(parsing: working).seconds
    let calendar = try environment.openStore(.reading).calendar(self.calendar)
    let from = try from.map { try environment.instant($0, of: "from", on: calendar) } ?? environment.now
    let time = try WorkingTime(calendar)
    guard let due = time.instant(after: from, working: seconds) else {
      throw CalendarError.noWorkingTime(calendar: calendar.name, seconds: seconds, after: from)
    }
    let record = DueInstant(calendar: calendar, zone: time.zone, from: from, seconds: seconds, due: due)
    try environment.console.write(Document(schema: "crm.calendar_due/1", record))
    return .done
  }
}

/// When a number of business hours will have passed.
struct DueInstant: Tabulated {
  static let columns = [
    Column("calendar", help: "name of the calendar"),
    Column("zone", help: "IANA time zone"),
    Column("from", .instant, help: "start"),
    Column("local_from", help: "the same, in the time zone of the calendar"),
    Column("working_seconds", .integer, help: "business hours in seconds"),
    Column("due_at", .instant, help: "when these business hours have passed"),
    Column("local_due", help: "the same, in the time zone of the calendar"),
  ]

  let calendar: WorkCalendar
  let zone: DayZone
  let from: Instant
  let seconds: Int64
  let due: Instant

  var cells: [Cell] {
    [
      .text(calendar.name), .text(calendar.zone), .instant(from.seconds), .text(from.local(in: zone)),
      .integer(seconds), .instant(due.seconds), .text(due.local(in: zone)),
    ]
  }
}
