import ArgumentParser

/// `crm task`
struct TaskNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: "Tasks and reminders, once or recurring.",
    discussion: """
      Tasks are made by people; reminders follow from the data, such as a birthday or a quote that expires.
      'crm task due' lists both, and 'crm task remind' reports new ones for a cron job.
      """,
    subcommands: [
      TaskAdd.self, TaskShow.self, TaskListCommand.self, TaskDueCommand.self, TaskDone.self,
      TaskEditCommand.self,
      TaskDelete.self, TaskRemind.self, TaskSnooze.self, TaskDismiss.self, TaskImportCommand.self,
      TaskExport.self,
    ])
}
