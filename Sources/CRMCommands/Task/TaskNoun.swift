import ArgumentParser

/// `crm task`
struct TaskNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: "Tasks and reminders, once or recurring.",
    subcommands: [
      TaskAdd.self, TaskShow.self, TaskListCommand.self, TaskDueCommand.self, TaskDone.self,
      TaskEditCommand.self,
      TaskDelete.self, TaskRemind.self, TaskSnooze.self, TaskDismiss.self, TaskImportCommand.self,
      TaskExport.self,
    ])
}
