import ArgumentParser
import CRMKit
import Tabular

/// `crm kb suggest`
struct KBSuggest: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "suggest", abstract: "Suggest articles for a ticket or a text.",
    discussion: """
      For a ticket, its subject and the messages of its customer are compared with the articles. The score is
      the cosine similarity of weighted terms: words without English plural endings and without stop words,
      and pairs of characters of Chinese and kana. The fewer articles have a term, the more it weighs; terms
      of a title count twice. The column terms lists what each term adds; they sum up to the score. At most
      five articles are listed; --limit changes that.

      Examples:
        crm kb suggest 7
        crm kb suggest --text 'I cannot log in with my password'
        cat mail.txt | crm kb suggest --text - --limit 1 -f json
      """)
  static let columns = SuggestedArticle.columns

  @Argument(help: "ticket: id, or source:number") var ticket: String?
  @OptionGroup var text: TextOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let text = try self.text.value(in: environment)
    guard (text == nil) != (ticket == nil) else {
      throw UsageError(
        text == nil ? .missingArgument : .conflictingOptions,
        text == nil ? "give a ticket or a text" : "a ticket and a text are given",
        hint: "crm kb suggest 7, or crm kb suggest --text 'I cannot log in'")
    }
    let store = try environment.openStore(.reading)
    let words = try text ?? store.words(ofTicket: ticket ?? "")
    return try environment.console.write(store.suggestArticles(for: words, limit: global.limit ?? 5))
  }
}
