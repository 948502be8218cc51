import ArgumentParser
import CRMKit
import Tabular

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
