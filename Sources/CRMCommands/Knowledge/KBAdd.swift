import ArgumentParser
import CRMKit
import Tabular

/// `crm kb add`
struct KBAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a knowledge base article.",
    discussion: """
      Commands refer to an article by its name. The text is the argument of --text, a file, or standard input.
      Every later change of the title or the text is a new version; all versions are kept.

      Examples:
        crm kb add refund --title 'How to refund an order' --text 'Open the order, choose Refund.' --category billing
        crm kb add reset-password --title '如何重置密码' --file reset.md --tag login --review-after 180d
        cat export.md | crm kb add export --title 'Exporting your data' --text -
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the article") var name: String
  @OptionGroup(title: "Values") var values: ArticleValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var draft = try values.draft(in: environment)
    draft.name = name
    draft.tags = values.tags
    guard draft.title != nil, draft.text != nil else {
      throw UsageError(
        .missingArgument, "an article needs a title and a text",
        hint: "crm kb add \(name.quotedForShell) --title 'How to refund' --text 'Open the order …'")
    }
    let written = try environment.openStore(.writing).addArticle(draft, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.kb_added/1",
      Receipt(written.value, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would add" : "added") article '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
