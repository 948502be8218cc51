import ArgumentParser
import CRMKit
import Tabular

/// `crm report sales`
struct ReportSales: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "sales", abstract: "Report revenue by period, product or owner.",
    discussion: """
      By day, week, month, quarter or year; by product, sku or category of the lines; by country, channel, campaign, owner,
      status or currency of the orders; by segment, tag, source, kind, company, city or any declared field of the
      customers. customer.country is the customers' where orders have one, too. Who belongs to several segments or tags
      counts in each. Orders of customers nobody knows count, too. Refunds are of orders, not of lines.

      Examples:
        crm report sales
        crm report sales --by week --since 2025-10-01 --chart spark
        crm report sales --by product --limit 10
        crm report sales --by country --until 2025-12 --chart bar
        crm report sales --by segment --since 2025-10-01
        crm report sales --by customer.country -f csv
      """)
  static let columns = SalesReport.columns

  @Option(
    help: .init("What to add up by: month, product, country, segment, tier …", valueName: "what"),
    completion: .list(SalesDimension.allCases.map(\.rawValue) + ["segment", "tag", "source"]))
  var by = "month"
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment)
    let report = try store.sales(by: store.salesAxis(by, asOf: scope.asOf), scope)
    environment.note(report.note)
    return try environment.write(
      report.columns, report.cells, chart: chart, of: "net")
  }
}
