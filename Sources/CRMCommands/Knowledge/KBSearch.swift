import ArgumentParser
import CRMKit
import Tabular

/// `crm kb search`
struct KBSearch: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "search", abstract: "Search knowledge base articles for words.",
    discussion: """
      A word is found anywhere in the title or the text, also inside other words and in scripts without
      spaces; an argument with spaces is searched for as a phrase. Upper and lower case make no difference.
      Words of three characters or more rank the results by BM25; with shorter words alone, matches in the
      title come first.

      Examples:
        crm kb search refund order
        crm kb search 密码
        crm kb search 'choose refund' -f json
      """)
  static let columns = FoundArticle.columns

  @Argument(help: "words that the article must contain") var words: [String]
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).searchArticles(words))
  }
}
