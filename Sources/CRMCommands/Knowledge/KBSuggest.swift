import ArgumentParser
import CRMKit
import Tabular

/// `crm kb suggest`
struct KBSuggest: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "suggest", abstract: "Suggest articles for a ticket or a text.",
    discussion: """
      Of a ticket its subject and what its customer wrote are compared. The score is the cosine of weighted terms: words
      without English plural endings and without words that say nothing alone, and of Chinese and kana pairs of characters.
      A term weighs the more the fewer articles have it; the terms of a title count twice. The column terms says what each
      term adds: they sum up to the score. At most five are told; --limit says how many.

      Examples:
        crm kb suggest 7
        crm kb suggest --text 'I cannot log in with my password'
        cat mail.txt | crm kb suggest --text - --limit 1 -f json
      """)
  static let columns = SuggestedArticle.columns

  @Argument(help: "A ticket: its id, or source:number.") var ticket: String?
  @OptionGroup var text: TextOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let text = try self.text.value(in: environment)
    guard (text == nil) != (ticket == nil) else {
      throw UsageError(
        text == nil ? .missingArgument : .conflictingOptions,
        text == nil ? "neither a ticket nor a text is given" : "a ticket and a text are given",
        hint: "crm kb suggest 7, or crm kb suggest --text 'I cannot log in'")
    }
    let store = try environment.openStore(.reading)
    let words = try text ?? store.words(ofTicket: ticket ?? "")
    return try environment.console.write(store.suggestArticles(for: words, limit: global.limit ?? 5))
  }
}
