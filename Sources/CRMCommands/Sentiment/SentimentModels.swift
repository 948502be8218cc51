import ArgumentParser
import CRMKit
import Tabular

/// `crm sentiment models`
struct SentimentModels: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "models", abstract: "List the trained sentiment models.",
    discussion: """
      Examples:
        crm sentiment models
        crm sentiment models --columns name,auc,suggested_threshold -f csv
      """)
  static let columns = SentimentModel.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).sentimentModels())
  }
}
