import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel bottleneck`
struct FunnelBottleneck: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "bottleneck", abstract: "Report the stage that loses or delays the most revenue.",
    discussion: """
      loss_cost is the value that deals lost from a stage would have won, had they gone on at the win rate of
      those that reached the next stage. delay_cost is the value of the deals in a stage, weighted by win
      probability, times the days they exceed the expected time in stage, divided by the days from start to
      win. Every part of the calculation has its column. With --by each group has its own stages, while
      bottleneck is still that of all deals.

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
