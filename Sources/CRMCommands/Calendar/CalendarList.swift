import ArgumentParser
import CRMKit
import Tabular

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
