import ArgumentParser
import CRMKit
import Tabular

/// `crm task`
struct TaskNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: "Tasks and reminders, once or recurring.",
    discussion: """
      Tasks are made by people; reminders follow from the data, such as a birthday or a quote that expires.
      'crm task due' lists both, and 'crm task remind' reports new ones for a cron job.
      """,
    subcommands: [
      TaskAdd.self, TaskShow.self, ListRecords<TaskVerbs>.self, TaskDueCommand.self, TaskDone.self,
      TaskEditCommand.self,
      DeleteRecords<TaskVerbs>.self, TaskRemind.self, TaskSnooze.self, TaskDismiss.self,
      TaskImportCommand.self,
      TaskExport.self,
    ])
}

enum TaskVerbs: ListVerbs, DeleteVerbs {
  static let noun = RecordNoun.task
  static let naming = "id or source:number"
  static let columns = RecordTable.tasks.columns

  static let listing = VerbText(
    "List tasks, by default open ones.",
    """
    All filters apply together. Tasks come by due date, those without one last. 'crm task due' lists due
    tasks with reminders.

    Examples:
      crm task list --owner ada
      crm task list --due ..today --priority high
      crm task list --status done --customer ada@example.org --sort -done_at
      crm task list --where 'priority = high and customer.country = DE' -f csv
    """)

  static let deleting = VerbText(
    "Delete tasks with their completions.",
    """
    Asks for confirmation if there is more than one; scripts pass --yes. 'crm undo' restores everything.

    Examples:
      crm task delete 3
      crm task list --status done -f ids | crm task delete --ids-from - --yes
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] {
    try store.taskIDs(names)
  }

  static func rows(_ filter: TaskFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.tasks(filter, status: .open, in: store)
  }

  static func delete(_ ids: [Int64], in store: Store, dryRun: Bool) throws -> Store.Written<[Int64]> {
    try store.delete(tasks: ids, dryRun: dryRun).map { ids }
  }
}
