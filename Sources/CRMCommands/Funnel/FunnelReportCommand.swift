import ArgumentParser
import CRMKit
import Tabular

/// How a funnel is looked at.
enum FunnelMode: String, Choice {
  case cohort, flow, snapshot
}

/// `crm funnel report`
struct FunnelReportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "report", abstract: "Report stage conversion, stage moves or the open pipeline.",
    discussion: """
      Three views of the pipeline, chosen by --mode. cohort: how far the deals created in the period had come
      by --as-of; deals that went no further are lost or stalled, and the conversion rates of the stages
      multiply to the share won. flow: the moves into and out of each stage in the period. snapshot: the open
      deals in each stage at --as-of, with their weighted value. All figures come from the stage history, so
      that a report of a past day gives the figures of that day. Days are differences of calendar days; deals
      still in a stage are counted separately, because their time may still grow.

      Examples:
        crm funnel report
        crm funnel report --since 2025-07-01 --by owner
        crm funnel report --mode flow --since 2026-01-01 --by team
        crm funnel report --mode snapshot --as-of 2025-12-31 -f csv
        crm funnel report --chart bar
      """)
  static let columns = FunnelCohortReport.stageColumns

  @Option(
    help: "view: cohort, flow or snapshot", completion: .list(FunnelMode.allCases.map(\.rawValue)),
    transform: FunnelMode.init(argument:))
  var mode: FunnelMode = .cohort
  @OptionGroup var axis: DealAxisOptions
  @Option(
    name: .customLong("chart"), defaultAsFlag: ChartStyle.bar.rawValue, parsing: .next,
    help: "draw a chart in text, md and html: bar", completion: .list(["bar"]))
  var chart: String?
  @OptionGroup(title: "Scope") var options: FunnelScopeOptions
  @OptionGroup(title: "Scope") var window: FunnelWindowOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws { _ = try chart.map(ChartStyle.init(argument:)) }

  func run(in environment: Environment) throws -> ExitStatus {
    if mode == .snapshot, window.since != nil || window.until != nil {
      throw UsageError(
        .conflictingOptions, "--mode snapshot shows one moment", hint: "name it with --as-of")
    }
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment, window)
    let axis = try axis.axis(in: store, asOf: scope.asOf)
    switch mode {
    case .cohort:
      let report = try store.funnelCohort(scope, by: axis)
      return try write(report.columns, report.cells, report.note, report.shape, scope, in: environment)
    case .flow:
      let report = try store.funnelFlow(scope, by: axis)
      return try write(report.columns, report.cells, nil, [], scope, in: environment)
    case .snapshot:
      let report = try store.snapshot(scope, by: axis)
      return try write(report.columns, report.cells, report.note, report.shape, scope, in: environment)
    }
  }

  private func write(
    _ columns: [Column], _ cells: [[Cell]], _ note: String?, _ shape: [FunnelShape], _ scope: FunnelScope,
    in environment: Environment
  ) throws -> ExitStatus {
    environment.note(note)
    var picture: FunnelPicture?
    if chart != nil, !shape.isEmpty {
      let drawing = FunnelPicture(shape.map { FunnelPicture.Bar($0.name, $0.count) })
      environment.console.chart = .funnel(drawing)
      if environment.console.format == .text { picture = drawing }
    }
    var rows = CellRows(columns, cells)
    return try environment.console.write(
      scope.document("crm.funnel_report/1", [("mode", .string(mode.rawValue))], picture: picture),
      with: &rows,
      named: "stages")
  }
}

extension FunnelScope {
  /// What holds for a whole report: its funnel, its day, what the verb says besides, and a picture.
  func document(
    _ schema: String, _ members: [(key: String, value: JSONValue)], lines: [TextDocument.Field] = [],
    picture: FunnelPicture? = nil
  ) -> Document {
    var document = Document(
      schema: schema, members: asOf.members + [("funnel", .string(funnel.name))] + members,
      lines: [asOf.line, TextDocument.Field("funnel", funnel.name)] + lines)
    if let picture { document.text.sections.append(TextDocument.Section(.picture(picture))) }
    return document
  }
}
