import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel bottleneck`
struct FunnelBottleneck: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "bottleneck", abstract: "Find the stage that loses or delays most.",
    discussion: """
      loss_cost: had the deals that were lost out of a stage gone on, they would have been won at the rate of those that came
      to the next one. delay_cost: the deals that are in a stage, by their chances, wait so many days more than is meant, of
      the days from start to win. Every part of the arithmetic has its column. With --by each group has its own
      stages, and bottleneck is still that of all deals.

      Examples:
        crm funnel bottleneck
        crm funnel bottleneck --by team
        crm funnel bottleneck --chart bar
        crm funnel bottleneck --since 2025-01-01 -f csv
      """)
  static let columns = BottleneckReport.columns

  @OptionGroup var axis: DealAxisOptions
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: FunnelScopeOptions
  @OptionGroup(title: "Scope") var window: FunnelWindowOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment, window)
    let report = try store.funnelBottleneck(scope, by: axis.axis(in: store, asOf: scope.asOf))
    environment.note(report.note)
    let series = ChartSeries("cost", of: report.columns, report.cells)
    var rows = chart.charted(series, of: report.columns, report.cells, in: environment)
    return try environment.console.write(
      scope.document(
        "crm.funnel_bottleneck/1", [("bottleneck", report.worst.map { .string($0) } ?? .null)],
        lines: [TextDocument.Field("bottleneck", report.worst)]
          + chart.spark("cost", series, in: environment)),
      with: &rows, named: "stages")
  }
}
