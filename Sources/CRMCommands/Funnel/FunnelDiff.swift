import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel diff`
struct FunnelDiff: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "diff", abstract: "Report how the open pipeline changed between two days.",
    discussion: """
      A pipeline waterfall: the value open at the end of --from, deals added, won and lost, increases and
      decreases, and the value open at the end of --to. The parts add up exactly, in each currency. --deals
      lists the deals of each part. --by and --where use the state of the deals at the end of --to.

      Examples:
        crm funnel diff --from 2025-12-31
        crm funnel diff --from 2025-10-01 --to 2025-12-31 -f csv
        crm funnel diff --from 2025-12-31 --by owner
        crm funnel diff --from 2025-12-31 --chart bar
        crm funnel diff --from 2025-12-31 --deals
      """)
  static let columns = FunnelDiffReport.columns

  @Option(help: .init("start: the end of this day, or an instant", valueName: "time")) var from: String
  @Option(help: .init("end: the end of this day, or an instant; now by default", valueName: "time")) var to:
    String?
  @Flag(help: "list the deals of each part") var deals = false
  @OptionGroup var axis: DealAxisOptions
  @OptionGroup var chart: ChartOption
  @Option(
    help: "funnel (pipeline); the only one by default", completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @Option(
    name: .customLong("where"),
    help: .init(
      "filter by a rule about the deal at the end of the period; see 'crm help rules'",
      valueName: "rule"
    ))
  var rule: String?
  @Option(help: .init("filter by segment of the customer", valueName: "name")) var segment: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let zone = try environment.zone(of: store)
    let first = try AsOf(parsing: from, now: environment.now, in: zone)
    let last =
      try to.map { try AsOf(parsing: $0, now: environment.now, in: zone) } ?? environment.present(in: store)
    guard first.end < last.end else {
      throw UsageError(
        .conflictingOptions, "--from is not before --to", hint: "swap the two times")
    }
    var scope = FunnelScope(funnel: try store.funnel(funnel, asOf: last), asOf: last)
    scope.rule = try rule.map { try store.rule($0, for: .deal, asOf: last, source: "where") }
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
            "\(report.forward) forward, \(report.backward) backward; \(report.passedThrough) created and closed in between"
          ),
        ] + chart.spark("value", series.magnitudes, in: environment)),
      with: &rows, named: "parts")
  }
}
