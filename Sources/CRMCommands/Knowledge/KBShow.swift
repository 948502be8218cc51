import ArgumentParser
import CRMKit
import Tabular

/// `crm kb show`
struct KBShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a knowledge base article, current or as of a version.",
    discussion: """
      --as-of shows the version of that time; category and tags are the current ones. --known-at shows the
      whole article as the database had it then.

      Examples:
        crm kb show refund
        crm kb show refund --version 1
        crm kb show refund --as-of 2026-01-31 -f json
      """)
  static let columns = ShownArticle.columns

  @Argument(help: "name of the article", completion: .shellCommand("crm complete articles"))
  var article: String
  @Option(help: .init("number of the version", valueName: "n")) var version: Int64?
  @OptionGroup var asOf: AsOfOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard version == nil || asOf.asOf == nil else {
      throw UsageError(
        .conflictingOptions, "a version and a day are given", hint: "give --version or --as-of, not both")
    }
    let store = try environment.openStore(.reading)
    let moment: ArticleMoment =
      if let version { .version(version) } else if asOf.asOf != nil {
        .asOf(try asOf.value(in: environment, store))
      } else { .now }
    try environment.console.write(store.article(article, at: moment).document)
    return .done
  }
}

/// An article with one of its versions.
struct ShownArticle: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the article"),
    Column("name", help: "name of the article"),
    Column("title", help: "title"),
    Column("category", help: "subject"),
    Column("tags", .list, help: "tags in alphabetical order"),
    Column("version", .integer, help: "version"),
    Column("newest", .integer, help: "current version"),
    Column("at", .instant, help: "when the version was written"),
    Column("actor", help: "author"),
    Column("reviewed_at", .instant, help: "when the article was last edited or reviewed"),
    Column(
      "review_after_days", .integer,
      help: "review interval in days; empty if it has none of its own"),
    Column("retired_at", .instant, help: "when it was retired; empty if in use"),
    Column("created_at", .instant, help: "when it was created"),
    Column("text", help: "text of the version"),
  ]

  let cells: [Cell]

  init(_ detail: ArticleDetail) {
    let (article, version) = (detail.article, detail.version)
    cells = [
      .integer(article.id), .text(article.name), .text(version.title), .optional(article.category),
      .list(article.tags), .integer(version.number), .integer(detail.newest), .instant(version.at.seconds),
      .text(version.actor), .instant(article.reviewedAt.seconds),
      article.reviewAfterDays.map(Cell.integer) ?? .null,
      article.retiredAt.map { .instant($0.seconds) } ?? .null, .instant(article.createdAt.seconds),
      .text(version.text),
    ]
  }
}

extension ArticleDetail {
  /// The detail as `crm.kb/1`: in text the article stands below what is known of it.
  fileprivate var document: Document {
    let (columns, cells) = (ShownArticle.columns, ShownArticle(self).cells)
    var document = Document.record("kb", columns, cells, added, changed)
    let fields = zip(columns, cells).dropLast().map { ($0.name, $1.lines) }
    document.text.sections[0] = TextDocument.Section(fields: fields)
    document.text.sections.append(TextDocument.Section(fields: [("text", [version.text])]))
    return document
  }
}
