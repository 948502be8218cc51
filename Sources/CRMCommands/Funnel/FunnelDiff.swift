import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel diff`
struct FunnelDiff: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "diff", abstract: "Compare the open pipeline of two days.",
    discussion: """
      A waterfall: what was open at the end of --from, what came, what was won or lost, what became more or less, and what
      is open at the end of --to. The parts add up to the minor unit, in each currency. --deals lists the deals behind them.
      --by and --filter go by what the deals are at the end of --to.

      Examples:
        crm funnel diff --from 2025-12-31
        crm funnel diff --from 2025-10-01 --to 2025-12-31 -f csv
        crm funnel diff --from 2025-12-31 --by owner
        crm funnel diff --from 2025-12-31 --chart bar
        crm funnel diff --from 2025-12-31 --deals
      """)
  static let columns = FunnelDiffReport.columns

  @Option(help: .init("The first day: its end, or an instant.", valueName: "time")) var from: String
  @Option(help: .init("The last day; now by default.", valueName: "time")) var to: String?
  @Flag(help: "List the deals behind each part.") var deals = false
  @OptionGroup var axis: DealAxisOptions
  @OptionGroup var chart: ChartOption
  @Option(
    help: "The funnel; the only one there is by default.", completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @Option(
    help: .init(
      "Only deals for which this rule holds at the end of the report; see 'crm help rules'.",
      valueName: "rule"
    ))
  var filter: String?
  @Option(help: .init("Only deals of customers of this segment.", valueName: "name")) var segment: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let zone = try environment.zone(of: store)
    let first = try AsOf(parsing: from, now: environment.now, in: zone)
    let last =
      try to.map { try AsOf(parsing: $0, now: environment.now, in: zone) } ?? environment.present(in: store)
    guard first.end < last.end else {
      throw UsageError(
        .conflictingOptions, "--from is not before --to", hint: "write them the other way round")
    }
    var scope = FunnelScope(funnel: try store.funnel(funnel, asOf: last), asOf: last)
    scope.rule = try filter.map { try store.rule($0, for: .deal, asOf: last, source: "filter") }
    scope.population = try store.population(filter: nil, segment: segment, asOf: last)
    let report = try store.funnelDiff(
      scope, by: axis.axis(in: store, asOf: last), from: first, listing: deals)
    environment.note(report.note)
    if deals {
      let (columns, cells) = (report.dealColumns, report.dealCells)
      let series = ChartSeries("value", of: columns, cells).magnitudes
      return try environment.write(columns, cells, chart: chart, series, named: "value")
    }
    let series = ChartSeries("value", of: report.columns, report.cells)
    var rows = chart.charted(
      series, spans: report.chart, of: report.columns, report.cells, in: environment)
    return try environment.console.write(
      scope.document(
        "crm.funnel_diff/1",
        [
          ("from", .string(first.description)), ("moved_forward", .integer(report.forward)),
          ("moved_backward", .integer(report.backward)), ("passed_through", .integer(report.passedThrough)),
        ],
        lines: [
          TextDocument.Field("from", first.description),
          TextDocument.Field(
            "moved",
            "\(report.forward) forward, \(report.backward) backward; \(report.passedThrough) begun and closed between"
          ),
        ] + chart.spark("value", series.magnitudes, in: environment)),
      with: &rows, named: "parts")
  }
}
