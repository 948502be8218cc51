import ArgumentParser
import CRMKit
import Tabular

/// `crm rate export`
struct RateExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export exchange rates to a file.",
    discussion: """
      Examples:
        crm rate export rates.csv
      """)
  static let columns = RecordTable.rates.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: "Filters") var filter: RateFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try environment.rates(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
