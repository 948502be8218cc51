import ArgumentParser
import CRMKit
import Tabular

/// `crm customer timeline`
struct CustomerTimelineCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "timeline", abstract: "List all activity of a customer, oldest first.",
    discussion: """
      Orders, refunds, interactions, deals, tickets, tasks, survey responses and changes of the record itself
      stand in one list.

      Examples:
        crm customer timeline ada@example.org
        crm customer timeline 1 --sort -at --limit 10
        crm customer timeline 1 --columns at,text,actor -f md
      """)
  static let columns = TimelineFact.columns

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).timeline(of: customer))
  }
}
