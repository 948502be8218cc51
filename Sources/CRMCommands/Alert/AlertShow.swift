import ArgumentParser
import CRMKit
import Tabular

/// `crm alert show`
struct AlertShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show an alert.",
    discussion: """
      Examples:
        crm alert show leaving
        crm alert show leaving --json
      """)

  @Argument(help: "name of the alert", completion: .shellCommand("crm complete alerts")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let alert = try environment.openStore(.reading).alert(name)
    try environment.console.write(Document(schema: "crm.alert/1", alert))
    return .done
  }
}
