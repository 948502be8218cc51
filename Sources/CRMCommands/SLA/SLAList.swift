import ArgumentParser
import CRMKit
import Tabular

/// `crm sla list`
struct SLAList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the SLA policies, in order.",
    discussion: """
      Examples:
        crm sla list
        crm sla list --columns all -f json
      """)
  static let columns = SLAPolicy.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).slaPolicies())
  }
}
