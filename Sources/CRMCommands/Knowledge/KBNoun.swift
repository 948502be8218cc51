import ArgumentParser
import CRMKit
import Tabular

/// `crm kb`
struct KBNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "kb", abstract: "Knowledge base: articles with every version.",
    discussion: """
      Every change of an article is a new version, so that it can be shown as of any day. 'crm kb suggest'
      ranks articles for a ticket.
      """,
    subcommands: [
      KBAdd.self, KBShow.self, KBList.self, KBSearch.self, KBSuggest.self, KBEdit.self, KBHistory.self,
      KBUse.self, KBUsedBy.self, KBStale.self, KBReview.self, KBRetire.self, KBDelete.self, KBImport.self,
      KBExport.self,
    ])
}

/// `crm kb list`
struct KBList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List knowledge base articles, by default those in use.",
    discussion: """
      Examples:
        crm kb list
        crm kb list --category billing --sort -used
        crm kb list --status retired -f csv
      """)
  static let columns = RecordTable.articles.columns

  @OptionGroup(title: "Filters") var filter: ArticleFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rows = try environment.articles(filter, status: .current, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}

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

/// `crm kb review`
struct KBReview: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "review", abstract: "Mark articles as reviewed.",
    discussion: """
      Examples:
        crm kb review refund
        crm kb stale -f csv --columns name --no-header | crm kb review --ids-from -
      """)
  static var result: (any Tabulated.Type)? { WrittenArticles.self }

  @Argument(help: "names of articles", completion: .shellCommand("crm complete articles"))
  var articles: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(articles, in: environment)
    let written = try environment.openStore(.writing).reviewArticles(names, dryRun: global.dryRun)
    try environment.console.write(
      receipt: WrittenArticles.document(("reviewed", "review"), names, written, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm kb retire`
struct KBRetire: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "retire", abstract: "Retire articles, and keep them for reference.",
    discussion: """
      Retired articles are not searched, suggested or due for a review; tickets that they answered still refer
      to them. 'crm kb edit --clear retired_at' puts an article back in use.

      Examples:
        crm kb retire fax-orders
      """)
  static var result: (any Tabulated.Type)? { WrittenArticles.self }

  @Argument(help: "names of articles", completion: .shellCommand("crm complete articles"))
  var articles: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(articles, in: environment)
    let written = try environment.openStore(.writing).retireArticles(names, dryRun: global.dryRun)
    try environment.console.write(
      receipt: WrittenArticles.document(("retired", "retire"), names, written, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm kb import`
struct KBImport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update knowledge base articles from a file.",
    discussion: """
      Columns: name, title, text, and optionally category, tags (separated by ';'), review_after_days,
      edited_at, reviewed_at and retired_at. An article is found by its name; a title or text that differs is
      a new version, and an empty cell changes nothing. Importing the same file again changes nothing.

      Examples:
        crm kb import articles.csv
        crm kb import faq.csv --map 'ID=name' --map 'Question=title' --map 'Answer=text' --on-error skip
      """)
  static var result: (any Tabulated.Type)? { ImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let drafter = ArticleDrafter(zone: DayZone(try environment.zone(of: store)))
    return try input.options(of: .article, in: store, environment).run {
      try store.importArticles($0, drafter, progress: $1)
    }
  }
}

/// `crm kb export`
struct KBExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export knowledge base articles to a file.",
    discussion: """
      The file name extension chooses the format; without one, and on standard output, it is csv. 'crm kb
      import' reads csv, tsv, json and ndjson back. Older versions and the tickets that articles answered are
      in 'crm kb history', 'crm kb used-by' and 'crm export --all'.

      Examples:
        crm kb export articles.csv
        crm kb export --category billing -f ndjson > billing.ndjson
      """)
  static let columns = RecordTable.articles.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: "Filters") var filter: ArticleFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try environment.articles(filter, status: .all, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
