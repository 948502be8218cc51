import ArgumentParser
import CRMKit
import Tabular

/// `crm interaction import`
struct InteractionImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import interactions (calls, e-mails, meetings) from a file.",
    discussion: """
      A file needs a time and a kind for each interaction. An interaction is matched by its number; without
      one by customer, time, kind, direction, channel, subject and text. Importing the same file again
      changes nothing. Customers are named as in 'crm order import'. Times without an offset are in the time
      zone of --tz.

      Examples:
        crm interaction import calls.csv --source phone
        crm interaction import calls.csv --on-unknown-customer unlinked --on-error skip --rejects rejects.csv
      """)
  static var result: (any Tabulated.Type)? { InteractionImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: "Customers") var activity: ActivityFileOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var drafter = InteractionDrafter(source: try activity.checkedSource)
    drafter.zone = DayZone(try environment.zone(of: store))
    drafter.numbering = try input.numbering(in: store)
    drafter.takesNames = activity.matchNames
    return try input.options(of: .interaction, in: store, environment, activity).run {
      [drafter] file, progress in
      var options = InteractionImportOptions(file: file, drafter: drafter)
      options.unknownCustomer = activity.onUnknownCustomer
      return try store.importInteractions(options, progress: progress)
    } report: { summary in
      let created = summary.orders.newCustomers
      return ImportReport(
        summary, as: InteractionImportSummary(summary),
        effects: created == 0 ? "" : ": \(created) new customer\(created == 1 ? "" : "s")", environment)
    }
  }
}
