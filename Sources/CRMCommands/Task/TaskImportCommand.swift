import ArgumentParser
import CRMKit
import Tabular

/// `crm task import`
struct TaskImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update tasks from a file.",
    discussion: """
      Each row needs a title. A task is found by its number; a row without one by its customer, deal, title
      and due day. Importing the same file again changes nothing, reopens nothing that is done, and moves no
      recurring task back. Customers are named as in 'crm order import'; deal is source:number, or a number of
      --source. Times without an offset are in the time zone of the row, else of --tz; a due time of midnight
      is the whole day.

      Examples:
        crm task import tasks.csv --source hubspot
        crm task import tasks.csv --map 'Fällig am=due' --on-error skip --rejects rejects.csv
      """)
  static var result: (any Tabulated.Type)? { InteractionImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: "Customers") var activity: ActivityFileOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var drafter = TaskDrafter(source: try activity.checkedSource)
    drafter.zone = DayZone(try environment.zone(of: store))
    drafter.numbering = try input.numbering(in: store)
    drafter.takesNames = activity.matchNames
    return try input.options(of: .task, in: store, environment, activity).run { [drafter] file, progress in
      var options = TaskImportOptions(file: file, drafter: drafter)
      options.unknownCustomer = activity.onUnknownCustomer
      return try store.importTasks(options, progress: progress)
    } report: { summary in
      let created = summary.orders.newCustomers
      return ImportReport(
        summary, as: InteractionImportSummary(summary),
        effects: created == 0 ? "" : ": \(created) new customer\(created == 1 ? "" : "s")", environment)
    }
  }
}
