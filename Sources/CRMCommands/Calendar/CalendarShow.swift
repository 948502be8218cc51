import ArgumentParser
import CRMKit
import Tabular

/// `crm calendar show`
struct CalendarShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show the business hours, holidays and exceptions of a calendar.",
    discussion: """
      Examples:
        crm calendar show office
        crm calendar show office -f csv
      """)
  static let columns = CalendarEntry.columns

  @Argument(help: "name of the calendar", completion: .shellCommand("crm complete calendars"))
  var calendar: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let calendar = try environment.openStore(.reading).calendar(self.calendar)
    try environment.console.write(calendar.document)
    return .done
  }
}

/// A window, a holiday or a window of a day with an exception.
struct CalendarEntry: Tabulated {
  static let columns = [
    Column("kind", help: "window (weekly hours), holiday or exception"),
    Column("day", help: "weekdays of a window; the day of a holiday or an exception"),
    Column("from", help: "start of business hours, in the time zone"),
    Column(
      "to", help: "end of business hours; 24:00 is midnight, and an end before the start is on the next day"),
    Column("first_on", .date, help: "first day of a window; empty if unlimited"),
    Column("last_on", .date, help: "last day of a window; empty if unlimited"),
    Column("name", help: "name of a holiday"),
  ]

  let cells: [Cell]

  private init(
    _ kind: String, _ day: String, _ window: WorkWindow?, _ validity: DayRange = .always, name: String? = nil
  ) {
    cells = [
      .text(kind), .text(day), .optional(window?.times.from), .optional(window?.times.to),
      .optional(validity.first?.description), .optional(validity.last?.description), .optional(name),
    ]
  }

  static func windows(_ calendar: WorkCalendar) -> [CalendarEntry] {
    calendar.week.groups.map { CalendarEntry("window", $0.days, $0.window, $0.validity) }
  }

  static func holidays(_ calendar: WorkCalendar) -> [CalendarEntry] {
    calendar.holidays.sorted { $0.key < $1.key }.map { day, name in
      CalendarEntry("holiday", day.description, nil, name: name)
    }
  }

  static func exceptions(_ calendar: WorkCalendar) -> [CalendarEntry] {
    calendar.exceptions.sorted { $0.key < $1.key }.flatMap { day, windows in
      windows.map { CalendarEntry("exception", day.description, $0) }
    }
  }

  /// Some of the columns, with the names of all.
  static func section(_ title: String, _ names: [String], _ entries: [CalendarEntry]) -> TextDocument.Section
  {
    let places = names.compactMap { name in columns.firstIndex { $0.name == name } }
    return TextDocument.Section(
      title: title, columns: places.map { columns[$0] },
      rows: entries.map { entry in places.map { entry.cells[$0] } })
  }

  static func json(_ names: [String], _ entries: [CalendarEntry]) -> JSONValue {
    let places = names.compactMap { name in columns.firstIndex { $0.name == name } }
    return .array(
      entries.map { entry in .object(places.map { (key: columns[$0].name, value: entry.cells[$0].json) }) })
  }
}

extension WorkCalendar {
  /// The calendar as `crm.calendar/1`.
  fileprivate var document: Document {
    let parts: [(title: String, names: [String], entries: [CalendarEntry])] = [
      ("windows", ["day", "from", "to", "first_on", "last_on"], CalendarEntry.windows(self)),
      ("holidays", ["day", "name"], CalendarEntry.holidays(self)),
      ("exceptions", ["day", "from", "to"], CalendarEntry.exceptions(self)),
    ]
    let fields: [(key: String, value: JSONValue)] = [
      ("id", .integer(id)), ("name", .string(name)), ("zone", .string(zone)),
      ("description", description.map { .string($0) } ?? .null),
    ]
    let head = TextDocument.Section(fields: [
      ("id", [String(id)]), ("name", [name]), ("zone", [zone]),
      ("description", description.map { [$0] } ?? []),
    ])
    let sections = parts.filter { !$0.entries.isEmpty }
      .map { CalendarEntry.section($0.title, $0.names, $0.entries) }
    return Document(
      schema: "crm.calendar/1",
      members: fields + parts.map { (key: $0.title, value: CalendarEntry.json($0.names, $0.entries)) },
      text: TextDocument(sections: [head] + sections),
      columns: CalendarEntry.columns, rows: parts.flatMap { $0.entries.map(\.cells) })
  }
}
