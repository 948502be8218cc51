import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment list`
struct AssignmentList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the assignment rules, in order.",
    discussion: """
      Examples:
        crm assignment list
        crm assignment list -f json
      """)
  static let columns = AssignmentRule.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).assignmentRules())
  }
}
