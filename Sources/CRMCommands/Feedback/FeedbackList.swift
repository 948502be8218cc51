import ArgumentParser
import CRMKit
import Tabular

/// `crm feedback list`
struct FeedbackList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the follow-up rules for survey responses.",
    discussion: """
      Examples:
        crm feedback list
        crm feedback list -f json
      """)
  static let columns = FeedbackRule.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).feedbackRules())
  }
}
