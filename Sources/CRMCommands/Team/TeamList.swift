import ArgumentParser
import CRMKit
import Tabular

/// `crm team list`
struct TeamList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List teams with their members and workload.",
    discussion: """
      Examples:
        crm team list
        crm team list --sort -pooled -f csv
      """)
  static let columns = TeamDetail.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).teams())
  }
}
