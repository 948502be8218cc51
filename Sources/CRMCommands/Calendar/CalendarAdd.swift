import ArgumentParser
import CRMKit
import Tabular

/// `crm calendar add`
struct CalendarAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a calendar of business hours.",
    discussion: """
      Weekly business hours are windows: weekdays and times in the time zone, 'mon-fri 09:00-17:00', several
      separated by commas. A window whose end is before its start runs into the next day and belongs to the
      day on which it starts: 'daily 22:00-06:00'. 24:00 is midnight. A 'from' and a 'to' behind a window
      limit it to those days. Overlapping windows count once.

      Daylight saving time counts: a night in which clocks go forward is an hour shorter. A window that starts
      or ends at a time that is skipped does so later by the length of the gap; of a time that occurs twice,
      the first one counts.

      Examples:
        crm calendar add office --zone Europe/Berlin --window 'mon-fri 09:00-17:00' --window 'sat 10:00-14:00'
        crm calendar add shop --window 'mon-fri 08:00-12:00,13:00-18:00'
        crm calendar add night --zone America/New_York --window 'sun-thu 22:00-06:00'
        crm calendar add always --window 'daily 00:00-24:00'
      """)
  static var result: (any Tabulated.Type)? { WrittenCalendar.self }

  @Argument(help: "name of the calendar") var name: String
  @Option(help: .init("IANA time zone; by default that of the command", valueName: "zone"))
  var zone: String?
  @Option(
    name: .customLong("window"),
    help: .init("weekly business hours: 'mon-fri 09:00-17:00'", valueName: "window"))
  var windows: [String] = []
  @Option(help: "description") var description: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !windows.isEmpty else {
      throw UsageError(
        .missingArgument, "a calendar needs business hours",
        hint: "add one: --window 'mon-fri 09:00-17:00'")
    }
    let week = try windows.flatMap { try [WeekWindow](parsing: $0) }
    let store = try environment.openStore(.writing)
    let zone = try self.zone.map(WorkCalendar.timeZone) ?? environment.zone(of: store)
    let calendar = WorkCalendar(
      name, zone: zone == .gmt ? "UTC" : zone.identifier, week: week, description: description)
    let written = try store.addCalendar(calendar, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.calendar_added/1",
      WrittenCalendar(written.value, name, week.texts, written.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would add" : "added") calendar '\(name)': \(week.texts.joined(separator: "; ")), \(calendar.zone)"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What a write to a calendar did.
struct WrittenCalendar: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the calendar"),
    Column("name", help: "name"),
    Column("changed", .list, help: "weekly hours of a new calendar; else the fields that changed"),
    Column("changeset", .integer, help: "changeset; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changed: [String], _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .list(changed), .optional(changeset), .boolean(isDryRun)]
  }
}
