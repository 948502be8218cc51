import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel flow`
struct FunnelFlow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "flow", abstract: "Report the moves of deals from stage to stage.",
    discussion: """
      Each pair of stages between which deals moved in the period has a row, with its share of the moves out
      of the first stage and the days spent there. New deals have no stage they come from. 'crm funnel report
      --mode flow' shows the same moves by stage.

      Examples:
        crm funnel flow
        crm funnel flow --since 2025-07-01 --as-of 2025-12-31 -f csv
        crm funnel flow --by owner
        crm funnel flow --by product --chart bar
      """)
  static let columns = TransitionReport.columns

  @OptionGroup var axis: DealAxisOptions
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: FunnelScopeOptions
  @OptionGroup(title: "Scope") var window: FunnelWindowOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment, window)
    let report = try store.funnelTransitions(scope, by: axis.axis(in: store, asOf: scope.asOf))
    let series = ChartSeries("moves", of: report.columns, report.cells)
    let spark = chart.spark("moves", series, in: environment)
    var rows = chart.charted(series, of: report.columns, report.cells, in: environment)
    return try environment.console.write(
      scope.document("crm.funnel_flow/1", [], lines: spark), with: &rows, named: "moves")
  }
}
