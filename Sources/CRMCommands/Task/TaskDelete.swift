import ArgumentParser
import CRMKit
import Tabular

/// `crm task delete`
struct TaskDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete tasks with their completions.",
    discussion: """
      Asks for confirmation if there is more than one; scripts pass --yes. 'crm undo' restores everything.

      Examples:
        crm task delete 3
        crm task list --status done -f ids | crm task delete --ids-from - --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(help: "ids of tasks, or source:number") var tasks: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(tasks, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.taskIDs(names)
    try environment.confirmDeletion(of: "task", ids, in: store)
    let deleted = try store.delete(tasks: ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: DeletedRecords.document("task", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}
