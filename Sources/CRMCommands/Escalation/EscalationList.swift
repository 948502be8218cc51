import ArgumentParser
import CRMKit
import Tabular

/// `crm escalation list`
struct EscalationList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the escalation policies.",
    discussion: """
      Examples:
        crm escalation list
        crm escalation list -f json
      """)
  static let columns = Escalation.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).escalations())
  }
}
