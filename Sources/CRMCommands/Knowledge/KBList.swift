import ArgumentParser
import CRMKit
import Tabular

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
