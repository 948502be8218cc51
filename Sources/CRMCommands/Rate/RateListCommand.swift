import ArgumentParser
import CRMKit
import Tabular

/// `crm rate list`
struct RateListCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List exchange rates.",
    discussion: """
      Examples:
        crm rate list
        crm rate list --currency USD --sort -day --limit 5
      """)
  static let columns = RecordTable.rates.columns

  @OptionGroup(title: "Filters") var filter: RateFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rows = try environment.rates(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
