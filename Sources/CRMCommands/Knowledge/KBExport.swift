import ArgumentParser
import CRMKit
import Tabular

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
