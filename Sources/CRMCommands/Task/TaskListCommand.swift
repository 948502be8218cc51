import ArgumentParser
import CRMKit
import Tabular

/// `crm task list`
struct TaskListCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List tasks, by default open ones.",
    discussion: """
      All filters apply together. Tasks come by due date, those without one last. 'crm task due' lists due
      tasks with reminders.

      Examples:
        crm task list --owner ada
        crm task list --due ..today --priority high
        crm task list --status done --customer ada@example.org --sort -done_at
        crm task list --where 'priority = high and customer.country = DE' -f csv
      """)
  static let columns = RecordTable.tasks.columns

  @OptionGroup(title: "Filters") var filter: TaskFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rows = try environment.tasks(filter, status: .open, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
