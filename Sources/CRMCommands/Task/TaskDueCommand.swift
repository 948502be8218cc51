import ArgumentParser
import CRMKit
import Tabular

/// `crm task due`
struct TaskDueCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "due", abstract: "List due and overdue tasks, and reminders.",
    discussion: """
      Reminders are computed from the data:

      \(ReminderKind.allCases.map { "  \($0.rawValue)  \($0.help)" }.joined(separator: "\n"))

      The id of a task or a reminder is the same every time. A deal without activity has no follow-up reminder
      besides. Snoozed and dismissed reminders are left out. If nothing is due, text output is empty. 'crm
      task remind' reports each once.

      Examples:
        crm task due
        crm task due --within 7d --owner ada
        crm task due --kind birthday --kind renewal --within 4w -f csv
        crm task due --exit-code -q > /dev/null || echo 'there is something to do'
      """)
  static let columns = Reminder.columns
  static let isSilentWhenEmpty = true

  @OptionGroup(title: "Filters") var options: ReminderOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    return try environment.console.write(store.reminders(options.query(environment, store)))
  }
}
