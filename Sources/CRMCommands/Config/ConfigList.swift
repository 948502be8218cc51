import ArgumentParser
import CRMKit
import Tabular

/// `crm config list`
struct ConfigList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List every setting with its value.",
    discussion: """
      Examples:
        crm config list
      """)
  static let columns = Setting.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).settings())
  }
}
