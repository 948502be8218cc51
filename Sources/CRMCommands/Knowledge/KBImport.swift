import ArgumentParser
import CRMKit
import Tabular

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
