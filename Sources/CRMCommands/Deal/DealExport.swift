import ArgumentParser
import CRMKit
import Tabular

/// `crm deal export`
struct DealExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export deals with their lines, or their events, to a file.",
    discussion: """
      A deal has a row for each of its lines, or one where it has none. --events writes the ledgers instead, a row for each
      event with the whole state after it. The ending of the file chooses the format; without one, and on standard output,
      it is csv. Filters are those of 'crm deal list'.

      'crm deal import' reads csv, tsv, json and ndjson back. For the same deals with the same past in another database
      bring in the customers, make the funnels, then import the file of events, then the one of deals.

      Examples:
        crm deal export deals.csv
        crm deal export --events events.csv
        crm deal export --status won --closed 2026-Q1 -f ndjson > quarter.ndjson
      """)
  static let columns =
    RecordTable.dealLines.columns
    + RecordTable.dealEvents.columns.filter { new in
      !RecordTable.dealLines.columns.contains { $0.name == new.name }
    }

  @OptionGroup var output: ExportFileArgument
  @Flag(help: "Write the ledgers, a row for each event.") var events = false
  @OptionGroup(title: "Filters") var filter: DealFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var deals = try environment.deals(
      filter, from: events ? .dealEvents : .dealLines, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &deals)
  }
}
