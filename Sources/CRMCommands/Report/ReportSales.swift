import ArgumentParser
import CRMKit
import Tabular

/// `crm report sales`
struct ReportSales: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "sales", abstract: "Add up orders by time, by what was sold, or by where.",
    discussion: """
      By day, week, month, quarter or year; by product, sku or category of the lines; by country, channel, campaign, owner,
      status or currency of the orders. Orders of customers nobody knows count, too. Refunds are of orders, not of lines.

      Examples:
        crm report sales
        crm report sales --by week --since 2025-10-01 --chart spark
        crm report sales --by product --limit 10
        crm report sales --by country --until 2025-12 --chart bar
      """)
  static let columns = SalesReport.columns

  @Option(
    help: .init("What to add up by: month, product, country …", valueName: "what"),
    completion: .list(SalesDimension.allCases.map(\.rawValue)), transform: SalesDimension.init(argument:))
  var by: SalesDimension = .month
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let report = try store.sales(by: by, options.scope(store, environment))
    environment.note(report.note)
    return try environment.write(
      report.columns, report.cells, chart: chart, values: report.chart, of: "net")
  }
}

extension SalesDimension: Choice {}
