import ArgumentParser
import CRMKit
import Tabular

/// `crm calendar add`
struct CalendarAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a calendar of business hours.",
    discussion: """
      A window is days of the week and the time on the clocks of the zone: 'mon-fri 09:00-17:00', several times with commas
      between. One that ends before it begins runs into the next day and belongs to the day on which it begins: 'daily
      22:00-06:00'. 24:00 is the next midnight. 'from' and 'to' behind it say on which days it holds. What lies in several
      windows counts once.

      Changes of the clocks count: a night in which they go forward is an hour shorter. A window that begins or ends at a
      time that is left out does so later by what is left out; a time that comes twice is the first of the two.

      Examples:
        crm calendar add office --zone Europe/Berlin --window 'mon-fri 09:00-17:00' --window 'sat 10:00-14:00'
        crm calendar add shop --window 'mon-fri 08:00-12:00,13:00-18:00'
        crm calendar add night --zone America/New_York --window 'sun-thu 22:00-06:00'
        crm calendar add always --window 'daily 00:00-24:00'
      """)
  static var result: (any Tabulated.Type)? { WrittenCalendar.self }

  @Argument(help: "Name of the calendar.") var name: String
  @Option(help: .init("IANA name of the zone; that of the command by default.", valueName: "zone"))
  var zone: String?
  @Option(
    name: .customLong("window"),
    help: .init("Working hours of the week: 'mon-fri 09:00-17:00'.", valueName: "window"))
  var windows: [String] = []
  @Option(help: "What it is for.") var description: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !windows.isEmpty else {
      throw UsageError(
        .missingArgument, "a calendar without a window has no working time",
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
    Column("id", .integer, help: "Number of the calendar."),
    Column("name", help: "Its name."),
    Column("changed", .list, help: "Its windows when it is added; afterwards what is otherwise than before."),
    Column("changeset", .integer, help: "The changeset; none where nothing was written."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changed: [String], _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .list(changed), .optional(changeset), .boolean(isDryRun)]
  }
}
