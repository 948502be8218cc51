import ArgumentParser
import CRMKit
import Tabular

/// `crm task edit`
struct TaskEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change, postpone or reopen a task.",
    discussion: """
      --due postpones the current occurrence of a recurring task, and the recurrence stays as it is; --every
      starts a new recurrence, from --due or the current occurrence.

      Examples:
        crm task edit 1 --due +3d
        crm task edit 1 --every 'FREQ=WEEKLY;BYDAY=FR'
        crm task edit 1 --title 'Call Ada back' --priority high --clear note
        crm task edit 1 --clear done_at
      """)
  static var result: (any Tabulated.Type)? { EditedRecord.self }

  static let clearable = plain + ofSchedule
  private static let plain = ["customer", "deal", "owner", "note"]
  private static let ofSchedule = ["due", "every", "done_at"]

  @Argument(help: "id of the task, or source:number") var task: String
  @Option(help: "title", transform: neededText(of: "title")) var title: String?
  @OptionGroup(title: "Values") var values: TaskValueOptions
  @Option(help: .init("clear a field, by the name of its column; repeatable", valueName: "field")) var clear:
    [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.taskIDs([task])[0]
    let edit = try self.edit(environment, store)
    guard !edit.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm task edit --help")
    }
    let edited = try store.edit(task: id, edit, dryRun: global.dryRun)
    try environment.console.write(
      receipt: EditedRecord.document("task", id, edited, isDryRun: global.dryRun))
    return .done
  }

  private func edit(_ environment: Environment, _ store: Store) throws -> TaskEdit {
    var edit = TaskEdit()
    edit.changes = try values.changes(environment, store)
    if let title { edit.changes.append(RecordChange("title", .text(title))) }
    for field in clear {
      if Self.ofSchedule.contains(field) {
        edit.cleared.insert(field)
      } else {
        edit.changes.append(try RecordChange(clearing: field, of: Self.plain + Self.ofSchedule))
      }
    }
    edit.customer = values.customer
    edit.deal = values.deal
    edit.due = try values.dueValue(environment, store)
    edit.rule = try values.every.map(RecurrenceRule.init(parsing:))
    return edit
  }
}
