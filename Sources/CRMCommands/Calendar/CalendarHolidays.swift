import ArgumentParser
import CRMKit
import Tabular

/// `crm calendar holidays`
struct CalendarHolidays: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "holidays", abstract: "Set holidays and days with other business hours.",
    discussion: """
      --from reads an iCalendar file (.ics): every event that takes up whole days makes them holidays; others are passed over
      and counted. Events that repeat yearly are written down until they end, or to the end of the tenth year from now;
      other rules are an error. A file that is read again changes nothing.

      --except gives a day windows of its own, and wins over a holiday of that day, so that a file may be read again; --day
      makes the day a holiday for good. --remove makes a day as every other of its weekday. A night that begins before a
      holiday runs into it; none begins on it.

      Examples:
        crm calendar holidays office --from holidays.ics
        cat holidays.ics | crm calendar holidays office --from -
        crm calendar holidays office --day '2026-12-25=Christmas' --day '2026-12-27..2026-12-31=Closed'
        crm calendar holidays office --except '2026-12-24 09:00-12:00'
        crm calendar holidays office --remove 2026-12-24
      """)
  static var result: (any Tabulated.Type)? { WrittenHolidays.self }

  @Argument(help: "Name of the calendar.", completion: .shellCommand("crm complete calendars"))
  var calendar: String
  @Option(
    help: .init("iCalendar file with holidays, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["ics"]))
  var from: String?
  @Option(
    name: .customLong("day"),
    help: .init("A day, or FIRST..LAST, without work: '2026-12-25=Christmas'.", valueName: "day=name"))
  var days: [String] = []
  @Option(
    name: .customLong("except"),
    help: .init("A day with windows of its own: '2026-12-24 09:00-12:00'.", valueName: "day windows"))
  var exceptions: [String] = []
  @Option(help: .init("A day that is as every other of its weekday again.", valueName: "day"))
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
    Column("id", .integer, help: "Number of the calendar."),
    Column("name", help: "Its name."),
    Column("added", .integer, help: "Days that are holidays now."),
    Column("renamed", .integer, help: "Holidays with another name than before."),
    Column("removed", .integer, help: "Days that are holidays no longer."),
    Column("unchanged", .integer, help: "Days that were such holidays already."),
    Column(
      "exceptions", .integer,
      help: "Days with windows of their own that they did not have, or no longer have."),
    Column(
      "passed_over", .integer, help: "Events of the file that take up no whole day, or were called off."),
    Column("changeset", .integer, help: "The changeset; none where nothing was written."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
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
    let names = ["added", "renamed", "removed", "unchanged", "exceptions", "passed over"]
    let parts = zip(counts, names).filter { $0.0 > 0 }.map { count, name in
      "\(count) \(count == 1 && name == "exceptions" ? "exception" : name)"
    }
    sentence =
      "calendar '\(calendar.name)': \(parts.isEmpty ? "nothing to change" : parts.joined(separator: ", "))"
      + (isDryRun ? " (nothing was written)" : "")
  }
}
