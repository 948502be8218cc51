import ArgumentParser
import CRMKit
import Tabular

/// `crm task due`
struct TaskDueCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "due", abstract: "List due tasks and reminders.",
    discussion: """
      \(ReminderKind.allCases.map { "\($0.rawValue): \($0.help)." }.joined(separator: "\n"))

      Each has an id that is the same at every look. A deal that is silent wants no follow-up beside it. What was put off
      or dismissed is left out. 'crm task remind' tells each but once.

      Examples:
        crm task due
        crm task due --within 7d --owner ada
        crm task due --kind birthday --kind renewal --within 4w -f csv
        crm task due --exit-code -q > /dev/null || echo 'there is something to do'
      """)
  static let columns = Reminder.columns

  @OptionGroup(title: "Filters") var options: ReminderOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    return try environment.console.write(store.reminders(options.query(environment, store)))
  }
}
