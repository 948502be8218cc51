import ArgumentParser
import CRMKit
import Tabular

/// `crm calendar`
struct CalendarNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Business hours: weekly hours, time zones and holidays.",
    discussion: """
      SLA policies and approvals count business hours by a calendar. Due times are never stored, so that an
      edit of a calendar changes those of the past as well.
      """,
    subcommands: [
      CalendarAdd.self, CalendarList.self, CalendarShow.self, CalendarEdit.self, CalendarDelete.self,
      CalendarHolidays.self, CalendarHours.self, CalendarDue.self,
    ])
}

/// `crm calendar list`
struct CalendarList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the calendars of business hours.",
    discussion: """
      Examples:
        crm calendar list
        crm calendar list --columns name,zone,windows -f csv
      """)
  static let columns = ListedCalendar.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let calendars = try environment.openStore(.reading).calendars()
    return try environment.console.write(calendars.map(ListedCalendar.init))
  }
}

/// A calendar in a list.
struct ListedCalendar: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the calendar"), Column("name", help: "name"),
    Column("zone", help: "IANA time zone"),
    Column("windows", .list, help: "weekly business hours"),
    Column("holidays", .integer, help: "number of holidays"),
    Column("exceptions", .integer, help: "number of days with other business hours"),
    Column("description", help: "description"),
  ]

  let calendar: WorkCalendar

  var cells: [Cell] {
    [
      .integer(calendar.id), .text(calendar.name), .text(calendar.zone), .list(calendar.week.texts),
      .integer(Int64(calendar.holidays.count)), .integer(Int64(calendar.exceptions.count)),
      .optional(calendar.description),
    ]
  }
}

/// `crm calendar edit`
struct CalendarEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change the business hours, time zone or name of a calendar.",
    discussion: """
      New hours replace the weekly hours of the calendar: all of them, or with --from and --to those of these
      days, so that the days before and after keep theirs. Due times are never stored: after an edit every
      result follows the new hours, for the past as well. 'crm calendar holidays' changes single days.

      Examples:
        crm calendar edit office --window 'mon-fri 08:00-16:00' --from 2027-01-01
        crm calendar edit office --window 'mon-fri 08:00-14:00' --from 2026-07-01 --to 2026-08-31
        crm calendar edit office --name 'head office' --zone Europe/Vienna
      """)
  static var result: (any Tabulated.Type)? { WrittenCalendar.self }

  @Argument(help: "name of the calendar", completion: .shellCommand("crm complete calendars"))
  var calendar: String
  @Option(
    name: .customLong("window"),
    help: .init("weekly business hours: 'mon-fri 09:00-17:00'", valueName: "window"))
  var windows: [String] = []
  @Option(help: .init("first day of these hours", valueName: "day")) var from: String?
  @Option(help: .init("last day of these hours", valueName: "day")) var to: String?
  @Option(help: .init("IANA time zone", valueName: "zone")) var zone: String?
  @Option(help: .init("new name", valueName: "name")) var name: String?
  @Option(help: "description; empty to clear it") var description: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !windows.isEmpty || zone != nil || name != nil || description != nil else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm calendar edit --help")
    }
    let week = try windows.flatMap { try [WeekWindow](parsing: $0) }
    let days = try self.days(week)
    let zone = try self.zone.map(WorkCalendar.timeZone)
    let store = try environment.openStore(.writing)
    let old = try store.calendar(calendar)
    let written = try store.editCalendar(calendar, dryRun: global.dryRun) { new in
      if days != .always { new.setWeek(week, during: days) } else if !week.isEmpty { new.week = week }
      if let zone { new.zone = zone == .gmt ? "UTC" : zone.identifier }
      new.name = name ?? new.name
      if let description { new.description = description.isEmpty ? nil : description }
    }
    let changed = written.value.names
    var document = Document(
      schema: "crm.calendar_edited/1",
      WrittenCalendar(old.id, name ?? calendar, changed, written.changeset, isDryRun: global.dryRun))
    document.line =
      changed.isEmpty
      ? "calendar '\(calendar)' is unchanged"
      : "\(global.dryRun ? "would change" : "changed") calendar '\(calendar)': \(changed.joined(separator: ", "))"
    try environment.console.write(receipt: document)
    return .done
  }

  /// The days whose windows are replaced.
  private func days(_ week: [WeekWindow]) throws -> DayRange {
    let days = DayRange(
      try from.map { try CalendarDay(parsing: $0) }, try to.map { try CalendarDay(parsing: $0) })
    guard days != .always else { return days }
    guard !week.isEmpty, week.allSatisfy({ $0.validity == .always }), !days.isEmpty else {
      throw UsageError(
        .conflictingOptions,
        days.isEmpty
          ? "--to is before --from"
          : week.isEmpty
            ? "--from and --to limit business hours, and none are given"
            : "--from and --to limit the hours, and a window does so itself",
        hint: "write --window 'mon-fri 08:00-14:00' --from 2026-07-01 --to 2026-08-31")
    }
    return days
  }
}

/// `crm calendar delete`
struct CalendarDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a calendar of business hours.",
    discussion: """
      'crm undo' restores it.

      Examples:
        crm calendar delete trial
      """)
  static var result: (any Tabulated.Type)? { WrittenCalendar.self }

  @Argument(help: "name of the calendar", completion: .shellCommand("crm complete calendars"))
  var calendar: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.calendar(calendar)
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.calendar_deleted/1",
      WrittenCalendar(old.id, calendar, [], written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") calendar '\(calendar)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

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
