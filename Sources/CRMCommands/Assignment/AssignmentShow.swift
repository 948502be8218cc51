import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment show`
struct AssignmentShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show an assignment rule.",
    discussion: """
      Examples:
        crm assignment show dach
        crm assignment show dach -f json
      """)

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete assignments")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let rule = try environment.openStore(.reading).assignmentRule(name)
    try environment.console.write(Document(schema: "crm.assignment/1", rule))
    return .done
  }
}
