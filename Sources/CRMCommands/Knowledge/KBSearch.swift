import ArgumentParser
import CRMKit
import Tabular

/// `crm kb search`
struct KBSearch: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "search", abstract: "Search knowledge base articles for words.",
    discussion: """
      A word is found anywhere in title or text, also inside another word and in scripts that leave no space between words;
      one argument with spaces is found as it stands. Capitals make no difference. Words of three characters or more rank what
      they find by BM25; with shorter ones alone what has them in its title comes first.

      Examples:
        crm kb search refund order
        crm kb search 密码
        crm kb search 'choose refund' -f json
      """)
  static let columns = FoundArticle.columns

  @Argument(help: "Words that an article must have.") var words: [String]
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).searchArticles(words))
  }
}
