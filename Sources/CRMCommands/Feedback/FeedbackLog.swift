import ArgumentParser
import CRMKit
import Tabular

/// `crm feedback log`
struct FeedbackLog: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "log", abstract: "List the tasks and tickets that follow-up rules made.",
    discussion: """
      Examples:
        crm feedback log
        crm feedback log --sort -at --limit 10 -f json
      """)
  static let columns = Feedback.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).feedback())
  }
}
