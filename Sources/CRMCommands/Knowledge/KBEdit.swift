import ArgumentParser
import CRMKit
import Tabular

/// `crm kb edit`
struct KBEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change an article; a new title or text is a new version.",
    discussion: """
      --tag adds a tag, --untag removes one. --clear empties category or review_after; --clear retired_at puts
      a retired article back in use. A new title or text counts as a review.

      Examples:
        crm kb edit refund --text 'Open the order, choose Refund, then the lines.'
        crm kb edit refund --file refund.md --title 'Refunding an order' --tag money
        crm kb edit refund --name refunds --category orders --clear review_after
        crm kb edit refunds --clear retired_at
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable = Array(ArticleEdit.clearable)

  @Argument(help: "name of the article", completion: .shellCommand("crm complete articles"))
  var article: String
  @Option(help: .init("new name", valueName: "name")) var name: String?
  @OptionGroup(title: "Values") var values: ArticleValueOptions
  @Option(
    name: .customLong("untag"), help: .init("tag to remove; repeatable", valueName: "tag"),
    transform: value(of: "tag", TagName.init(parsing:)))
  var removedTags: [TagName] = []
  @Option(help: .init("clear a field: category, review_after, retired_at", valueName: "field"))
  var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var edit = ArticleEdit()
    edit.draft = try values.draft(in: environment)
    edit.draft.name = name
    edit.addedTags = values.tags
    edit.removedTags = removedTags
    for field in clear {
      edit.cleared.insert(try RecordChange(clearing: field, of: ArticleEdit.clearable).column)
    }
    guard !edit.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm kb edit --help")
    }
    let store = try environment.openStore(.writing)
    let id = try store.article(article).id
    let written = try store.editArticle(article, edit, dryRun: global.dryRun)
    let changed = written.value
    var document = Document(
      schema: "crm.kb_edited/1",
      Receipt(
        id, name ?? article, fields: changed, changed: !changed.isEmpty, written.changeset,
        isDryRun: global.dryRun))
    document.line =
      changed.isEmpty
      ? "article '\(article)' is unchanged"
      : "\(global.dryRun ? "would change" : "changed") article '\(article)': \(changed.joined(separator: ", "))"
    try environment.console.write(receipt: document)
    return .done
  }
}
