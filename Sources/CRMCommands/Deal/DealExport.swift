import ArgumentParser
import CRMKit
import Tabular

/// `crm deal export`
struct DealExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export deals with their lines, or their stage history, to a file.",
    discussion: """
      A deal has a row for each of its lines, or one row if it has none. --events exports the stage history
      instead, a row for each event with the whole state after it. The file extension selects the format;
      without one, and on standard output, it is csv. The filters are those of 'crm deal list'.

      'crm deal import' reads csv, tsv, json and ndjson back. To copy deals with their history to another
      database, import the customers, add the funnels, then import the file of events, then the file of
      deals.

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
  @Flag(help: "export the stage history, a row for each event") var events = false
  @OptionGroup(title: "Filters") var filter: DealFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var deals = try environment.deals(
      filter, from: events ? .dealEvents : .dealLines, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &deals)
  }
}
