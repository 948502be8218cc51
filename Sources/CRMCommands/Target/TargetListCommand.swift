import ArgumentParser
import CRMKit
import Tabular

/// `crm target list`
struct TargetListCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List sales targets (quotas).",
    discussion: """
      Examples:
        crm target list
        crm target list --owner ada --period 2026-Q1
      """)
  static let columns = RecordTable.targets.columns

  @OptionGroup(title: "Filters") var filter: TargetFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rows = try environment.targets(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
