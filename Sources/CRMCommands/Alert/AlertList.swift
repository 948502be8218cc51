import ArgumentParser
import CRMKit
import Tabular

/// `crm alert list`
struct AlertList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the alerts.",
    discussion: """
      Examples:
        crm alert list
        crm alert list -f json
      """)
  static let columns = Alert.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).alerts())
  }
}
