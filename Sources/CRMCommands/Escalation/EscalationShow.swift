import ArgumentParser
import CRMKit
import Tabular

/// `crm escalation show`
struct EscalationShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show an escalation policy.",
    discussion: """
      Examples:
        crm escalation show late
        crm escalation show late -f json
      """)

  @Argument(help: "name of the escalation policy", completion: .shellCommand("crm complete escalations"))
  var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let escalation = try environment.openStore(.reading).escalation(name)
    try environment.console.write(Document(schema: "crm.escalation/1", escalation))
    return .done
  }
}
