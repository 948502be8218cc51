import ArgumentParser
import CRMKit
import Tabular

/// `crm triage list`
struct TriageList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the triage rules, in order.",
    discussion: """
      Examples:
        crm triage list
        crm triage list --columns all -f json
      """)
  static let columns = TriageRule.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).triageRules())
  }
}
