import ArgumentParser
import CRMKit
import Tabular

/// `crm kb used-by`
struct KBUsedBy: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "used-by", abstract: "List the tickets that an article answered, newest first.",
    discussion: """
      Examples:
        crm kb used-by refund
        crm kb used-by refund -f ids
      """)
  static let columns = ArticleUse.columns

  @Argument(help: "name of the article", completion: .shellCommand("crm complete articles"))
  var article: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).articleUses(article))
  }
}
