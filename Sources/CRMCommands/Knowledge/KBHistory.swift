import ArgumentParser
import CRMKit
import Tabular

/// `crm kb history`
struct KBHistory: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "history", abstract: "List the versions of an article, newest first.",
    discussion: """
      'crm kb show --version' shows the text of a version, 'crm blame kb' who changed category, tags and name.

      Examples:
        crm kb history refund
        crm kb history refund --columns +text -f ndjson
      """)
  static let columns = ArticleHistoryRow.columns

  @Argument(help: "name of the article", completion: .shellCommand("crm complete articles"))
  var article: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).articleHistory(article))
  }
}
