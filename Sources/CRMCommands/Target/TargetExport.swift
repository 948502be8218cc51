import ArgumentParser
import CRMKit
import Tabular

/// `crm target export`
struct TargetExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export sales targets (quotas) to a file.",
    discussion: """
      Examples:
        crm target export targets.csv
      """)
  static let columns = RecordTable.targets.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: "Filters") var filter: TargetFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try environment.targets(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
