import ArgumentParser
import CRMKit
import Tabular

/// `crm calendar holidays`
struct CalendarHolidays: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "holidays", abstract: "Set holidays and days with other business hours.",
    discussion: """
      --from reads an iCalendar file (.ics): every all-day event makes its days holidays; other events are
      skipped and counted. Yearly events are expanded until they end, or to the end of the tenth year from
      now; other recurrence rules are an error. Reading the same file again changes nothing.

      --except sets other business hours for a day, and takes precedence over a holiday, so that a file can be
      read again; --day makes the day a holiday. --remove makes a day a regular weekday again. A night that
      starts before a holiday runs into it; none starts on a holiday.

      Examples:
        crm calendar holidays office --from holidays.ics
        cat holidays.ics | crm calendar holidays office --from -
        crm calendar holidays office --day '2026-12-25=Christmas' --day '2026-12-27..2026-12-31=Closed'
        crm calendar holidays office --except '2026-12-24 09:00-12:00'
        crm calendar holidays office --remove 2026-12-24
      """)
  static var result: (any Tabulated.Type)? { WrittenHolidays.self }

  @Argument(help: "name of the calendar", completion: .shellCommand("crm complete calendars"))
  var calendar: String
  @Option(
    help: .init("iCalendar file with holidays, or - for standard input", valueName: "file"),
    completion: .file(extensions: ["ics"]))
  var from: String?
  @Option(
    name: .customLong("day"),
    help: .init("holiday to add, a day or FIRST..LAST: '2026-12-25=Christmas'", valueName: "day=name"))
  var days: [String] = []
  @Option(
    name: .customLong("except"),
    help: .init("day with other business hours: '2026-12-24 09:00-12:00'", valueName: "day windows"))
  var exceptions: [String] = []
  @Option(help: .init("holiday or exception to remove", valueName: "day"))
  var remove: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard from != nil || !(days + exceptions + remove).isEmpty else {
      throw UsageError(
        .missingArgument, "no day is given",
        hint:
          "crm calendar show \(calendar.quotedForShell) lists those it has; see crm calendar holidays --help")
    }
    let named = try days.map { try WorkCalendar.holidays(parsing: $0) }
    let changed = try exceptions.map { try WorkCalendar.exception(parsing: $0) }
    let removed = try remove.map { try CalendarDay(parsing: $0) }
    let store = try environment.openStore(.writing)
    let file = try from.map { try self.file($0, environment, store.calendar(calendar).dayZone()) }
    let old = try store.calendar(calendar)
    let written = try store.editCalendar(calendar, dryRun: global.dryRun, source: file?.source) { new in
      for day in removed { new.removeDay(day) }
      new.addHolidays(file?.days ?? [:])
      for days in named {
        new.addHolidays(days)
        for day in days.keys { new.exceptions[day] = nil }
      }
      for (day, windows) in changed { new.exceptions[day] = windows }
    }
    let summary = WrittenHolidays(
      old, written.value, of: named.reduce(into: file?.days ?? [:]) { $0.merge($1) { $1 } },
      passedOver: file?.passedOver ?? 0, written.changeset, isDryRun: global.dryRun)
    var document = Document(schema: "crm.calendar_holidays/1", summary)
    document.line = summary.sentence
    try environment.console.write(receipt: document)
    return .done
  }

  private func file(_ path: String, _ environment: Environment, _ zone: DayZone) throws -> HolidayFile {
    let bytes = try environment.readBytes(of: path)
    return try environment.naming(path) {
      try HolidayFile(bytes, named: path, zone: zone, now: environment.now)
    }
  }
}

/// What became of the days of a calendar.
struct WrittenHolidays: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the calendar"),
    Column("name", help: "name"),
    Column("added", .integer, help: "holidays added"),
    Column("renamed", .integer, help: "holidays renamed"),
    Column("removed", .integer, help: "holidays removed"),
    Column("unchanged", .integer, help: "holidays unchanged"),
    Column(
      "exceptions", .integer,
      help: "exceptions added, changed or removed"),
    Column(
      "passed_over", .integer, help: "events of the file that were skipped: not all-day, or cancelled"),
    Column("changeset", .integer, help: "changeset; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]
  /// For reading.
  let sentence: String

  /// - Parameter asked: the days that were to be holidays.
  init(
    _ calendar: WorkCalendar, _ change: CalendarChange, of asked: [CalendarDay: String], passedOver: Int,
    _ changeset: Int64?, isDryRun: Bool
  ) {
    let known = change.holidays.filter { calendar.holidays[$0] != nil }
    let renamed = known.filter { asked[$0] != nil }.count
    let added = change.holidays.count - known.count
    let removed = known.count - renamed
    let counts = [
      added, renamed, removed, asked.count - added - renamed, change.exceptions.count, passedOver,
    ]
    cells =
      [.integer(calendar.id), .text(calendar.name)] + counts.map { .integer(Int64($0)) }
      + [.optional(changeset), .boolean(isDryRun)]
    let names = ["added", "renamed", "removed", "unchanged", "exceptions", "skipped"]
    let parts = zip(counts, names).filter { $0.0 > 0 }.map { count, name in
      "\(count) \(count == 1 && name == "exceptions" ? "exception" : name)"
    }
    sentence =
      "calendar '\(calendar.name)': \(parts.isEmpty ? "nothing to change" : parts.joined(separator: ", "))"
      + (isDryRun ? " (nothing was written)" : "")
  }
}
