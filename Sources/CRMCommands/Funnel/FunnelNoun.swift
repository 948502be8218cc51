import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel`
struct FunnelNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "funnel", abstract: "Sales funnels (pipelines): stages, win rate, velocity, forecast.",
    discussion: """
      A funnel, or pipeline, is an ordered list of stages with a win probability each, and at least one stage
      each for won and lost. Reports use the stage history of deals, so that the pipeline of any earlier day
      can be shown.
      """,
    subcommands: [
      FunnelAdd.self, FunnelList.self, FunnelShow.self, FunnelEditCommand.self, FunnelDelete.self,
      FunnelTemplates.self, FunnelReportCommand.self, FunnelVelocity.self, FunnelFlow.self,
      FunnelBottleneck.self, FunnelDiff.self, FunnelForecast.self, FunnelWins.self,
    ])
}

/// `crm funnel show`
struct FunnelShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a sales funnel with its stages and their settings.",
    discussion: """
      Retired stages are listed last, without a position, because deals may have been in them.

      Examples:
        crm funnel show b2b
        crm funnel show b2b --as-of 2025-12-31 -f json
      """)

  @Argument(
    help: "name of the funnel; the only one by default",
    completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @OptionGroup var asOf: AsOfOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let funnel = try store.funnel(self.funnel, asOf: asOf.value(in: environment, store))
    try environment.console.write(funnel.document)
    return .done
  }
}

extension Funnel {
  /// The funnel as `crm.funnel/1`.
  fileprivate var document: Document {
    let stages = self.stages.map(\.cells)
    let fields: [(key: String, value: JSONValue)] = [
      ("id", .integer(id)), ("name", .string(name)),
      ("description", description.map { .string($0) } ?? .null),
    ]
    return Document(
      schema: "crm.funnel/1",
      members: fields + [
        (
          "stages",
          .array(stages.map { .object(zip(FunnelStage.columns, $0).map { (key: $0.name, value: $1.json) }) })
        )
      ],
      text: TextDocument(sections: [
        TextDocument.Section(fields: [
          ("id", [String(id)]), ("name", [name]), ("description", description.map { [$0] } ?? []),
        ]),
        TextDocument.Section(title: "stages", columns: FunnelStage.columns, rows: stages),
      ]),
      columns: FunnelStage.columns, rows: stages)
  }
}

/// `crm funnel delete`
struct FunnelDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a sales funnel that has no deals.",
    discussion: """
      Examples:
        crm funnel delete trial
      """)
  static var result: (any Tabulated.Type)? { WrittenFunnel.self }

  @Argument(help: "name of the funnel", completion: .shellCommand("crm complete funnels")) var funnel: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.funnel(funnel)
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.funnel_deleted/1",
      WrittenFunnel(old.id, funnel, [], written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") funnel '\(funnel)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

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

/// `crm funnel wins`
struct FunnelWins: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "wins", abstract: "Report win rate and loss reasons, by source, owner or product.",
    discussion: """
      The report covers deals created in the period, as they stand at --as-of. win_rate is won of won and
      lost, conversion is won of all. A deal with several products counts in each. If every group is large
      enough, chi_squared and p test whether the groups differ in their win rates: p is the probability of
      such a difference by chance.

      Examples:
        crm funnel wins --by lead_source
        crm funnel wins --by reason --columns reason,lost,lost_value
        crm funnel wins --by product --since 2025-07-01 --sort -won_value
        crm funnel wins --by closed --period quarter --chart bar
        crm funnel wins --by customer.country -f csv
      """)
  static let columns = WinsReport.columns("owner")

  @OptionGroup var axis: DealAxisOptions
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: FunnelScopeOptions
  @OptionGroup(title: "Scope") var window: FunnelWindowOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment, window)
    guard let axis = try axis.axis(in: store, asOf: scope.asOf, otherwise: "owner") else { return .done }
    let report = try store.wins(scope, by: axis)
    environment.note(report.note)
    let test = report.independence
    let p = test.map { probabilityLiteral($0.probability) }
    let document = scope.document(
      "crm.funnel_wins/1",
      [
        ("chi_squared", test.map { .number($0.statistic.literal()) } ?? .null),
        ("degrees_of_freedom", test.map { .integer(Int64($0.degrees)) } ?? .null),
        ("p", p.map { .number($0) } ?? .null),
      ],
      lines: [
        TextDocument.Field(
          "chi squared",
          test.map { "\($0.statistic.literal()), \($0.degrees) degrees of freedom, p \(p ?? "")" })
      ])
    var rows = chart.charted("won", of: report.columns, report.cells, in: environment)
    return try environment.console.write(document, with: &rows, named: "groups")
  }
}

/// A probability that may be tiny: four decimals, or three digits and a power of ten.
func probabilityLiteral(_ value: Double) -> String {
  guard value > 0, value < 0.001 else { return value.literal() }
  var exponent = 0
  var digits = value
  while digits < 1 {
    digits *= 10
    exponent -= 1
  }
  return "\(digits.literal(digits: 2))e\(exponent)"
}
