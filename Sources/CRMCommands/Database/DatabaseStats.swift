import ArgumentParser
import CRMKit
import Tabular

/// `crm db stats`
struct DatabaseStats: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "stats", abstract: "Show the size of the database and what it holds.",
    discussion: """
      Examples:
        crm db stats
      """)

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).statistics().document)
    return .done
  }
}
