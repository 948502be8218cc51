import ArgumentParser
import CRMKit
import Tabular

/// `crm task snooze`
struct TaskSnooze: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "snooze", abstract: "Snooze reminders until a day.",
    discussion: """
      They are listed and reported again from that day on. The due date of a task is unchanged: 'crm task edit
      --due' postpones the task itself.

      Examples:
        crm task snooze birthday:2026:1 --until 2026-03-13
        crm task snooze silent:deal:7:2026-01-05 task:4 --until +2w
      """)
  static var result: (any Tabulated.Type)? { ReminderChange.self }

  @Argument(help: "ids of reminders, as 'crm task due' lists them") var reminders: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @Option(help: .init("day from which the reminders are listed again", valueName: "day")) var until: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(reminders, in: environment)
    let store = try environment.openStore(.writing)
    let zone = try environment.zone(of: store)
    let day: CalendarDay
    do throws(ValueError) { day = try TaskDue(parsing: until, now: environment.now, zone: zone).day } catch {
      throw RecordError.invalid(field: "until", error)
    }
    let query = ReminderQuery(now: environment.now, zone: DayZone(zone))
    guard try day >= environment.today(in: store) else {
      throw RecordError.invalid(
        field: "until", ValueError(.invalidDate, "\(day) is over", hint: "write a later day, such as +1w"))
    }
    let written = try store.snooze(names, until: day, query, dryRun: global.dryRun)
    try environment.console.write(
      receipt: ReminderChange.document(
        global.dryRun ? "would snooze" : "snoozed", "until \(day)", written, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm task dismiss`
struct TaskDismiss: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "dismiss", abstract: "Dismiss reminders for good.",
    discussion: """
      The same occasion is never listed again; the birthday of next year, or the next silence of a deal, is
      another occasion.

      Examples:
        crm task dismiss birthday:2026:1
        crm task due --kind silent -f ids | crm task dismiss --ids-from -
      """)
  static var result: (any Tabulated.Type)? { ReminderChange.self }

  @Argument(help: "ids of reminders, as 'crm task due' lists them") var reminders: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(reminders, in: environment)
    let store = try environment.openStore(.writing)
    let query = ReminderQuery(now: environment.now, zone: DayZone(try environment.zone(of: store)))
    let written = try store.dismiss(names, query, dryRun: global.dryRun)
    try environment.console.write(
      receipt: ReminderChange.document(
        global.dryRun ? "would dismiss" : "dismissed", "", written, isDryRun: global.dryRun))
    return .done
  }
}

/// What putting reminders off or dismissing them did.
struct ReminderChange: Tabulated {
  static let columns = [
    Column("reminders", .list, help: "ids of the reminders that changed; empty if nothing changed"),
    Column("changeset", .integer, help: "changeset; empty if nothing changed"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  static func document(
    _ verb: String, _ until: String, _ written: Store.Written<[Reminder]>, isDryRun: Bool
  ) -> Document {
    let names = written.value.map(\.id.description)
    var document = Document(
      schema: "crm.reminder_change/1",
      ReminderChange(cells: [.list(names), .optional(written.changeset), .boolean(isDryRun)]))
    document.line =
      names.isEmpty
      ? "nothing changed" : "\(verb) \(names.joined(separator: ", "))\(until.isEmpty ? "" : " ")\(until)"
    return document
  }
}
