import ArgumentParser
import CRMKit
import Tabular

/// `crm order export`
struct OrderExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export orders with their lines to a file.",
    discussion: """
      An order has a row for each of its lines, or one row if it has none. The file extension selects the
      format; without one, and on standard output, it is csv. The filters are those of 'crm order list'. 'crm
      order import' reads csv, tsv, json and ndjson back; import the customers first.

      Examples:
        crm order export orders.csv
        crm order export --since 2026-Q1 --until 2026-Q1 -f ndjson > quarter.ndjson
      """)
  static let columns = RecordTable.orderLines.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: "Filters") var filter: OrderFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var orders = try environment.orders(filter, from: .orderLines, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &orders)
  }
}
