import ArgumentParser
import CRMKit
import Tabular

/// `crm product export`
struct ProductExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export products to a file, with every column.",
    discussion: """
      The ending of the file chooses the format; without one, and on standard output, it is csv. 'crm product import' reads
      csv, tsv, json and ndjson back.

      Examples:
        crm product export products.csv
      """)
  static let columns = RecordTable.products.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: "Filters") var filter: ProductFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try environment.products(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
