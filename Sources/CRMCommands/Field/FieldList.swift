import ArgumentParser
import CRMKit
import Tabular

/// `crm field list`
struct FieldList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the custom fields of customers.",
    discussion: """
      Examples:
        crm field list
        crm field list -f json
      """)
  static let columns = CustomField.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).fields())
  }
}
