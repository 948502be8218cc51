import ArgumentParser
import CRMKit
import Tabular

/// `crm interaction export`
struct InteractionExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export interactions to a file, with every column.",
    discussion: """
      The file extension selects the format; without one, and on standard output, it is csv. 'crm interaction
      import' reads csv, tsv, json and ndjson back; import the customers first.

      Examples:
        crm interaction export interactions.csv
        crm interaction export --kind call -f ndjson > calls.ndjson
      """)
  static let columns = RecordTable.interactions.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: "Filters") var filter: InteractionFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try environment.interactions(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
