import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel forecast`
struct FunnelForecast: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "forecast", abstract: "Forecast revenue from the open pipeline, by month.",
    discussion: """
      Open deals count in the month of their expected close date, by the forecast category of their stage,
      with their amount and their weighted amount (amount times win probability); the sums are the weighted
      pipeline. Deals past their expected close date are listed as overdue, deals without one as undated. Won
      deals count in the month they were won. Lost deals, and deals in stages of the category omitted, are in
      no forecast. Months before that of --as-of are left out unless --since names one. --accuracy compares
      the forecast made on --made-on with what has been won since. 'crm report targets' compares wins with
      quotas.

      Examples:
        crm funnel forecast
        crm funnel forecast --by owner --until 2026-06
        crm funnel forecast --as-of 2025-12-31 -f json
        crm funnel forecast --accuracy --made-on 2025-10-31
      """)
  static let columns = ForecastReport.amountColumns

  @OptionGroup var axis: DealAxisOptions
  @Flag(help: "compare an earlier forecast with what was won") var accuracy = false
  @Option(help: .init("day of the earlier forecast, with --accuracy", valueName: "time")) var madeOn: String?
  @OptionGroup(title: "Scope") var options: FunnelScopeOptions
  @OptionGroup(title: "Scope") var window: FunnelWindowOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment)
    guard !accuracy else { return try writeAccuracy(scope, store, environment) }
    if madeOn != nil {
      throw UsageError(.missingArgument, "--made-on needs --accuracy", hint: "add --accuracy")
    }
    let report = try store.forecast(
      scope, by: axis.axis(in: store, asOf: scope.asOf), months: try months(scope, store, environment))
    environment.note(report.note)
    var rows = CellRows(report.columns, report.cells)
    return try environment.console.write(
      scope.document("crm.funnel_forecast/1", []), with: &rows, named: "months")
  }

  private func months(
    _ scope: FunnelScope, _ store: Store, _ environment: Environment
  ) throws -> ClosedRange<Int64> {
    let bounded = try options.scope(store, environment, window)
    let zone = scope.asOf.zone
    let first = FunnelScope.month(ofDay: bounded.since.map { zone.day(at: $0) } ?? scope.asOf.day)
    let last = bounded.until.map { FunnelScope.month(ofDay: zone.day(at: $0 - 1)) } ?? .max
    guard first <= last else {
      throw UsageError(
        .conflictingOptions, "the last month is before the first", hint: "name an earlier one with --since")
    }
    return first...last
  }

  private func writeAccuracy(
    _ scope: FunnelScope, _ store: Store, _ environment: Environment
  ) throws -> ExitStatus {
    guard let madeOn else {
      throw UsageError(
        .missingArgument, "--accuracy needs the day of the forecast", hint: "write --made-on 2025-10-31")
    }
    let then = try AsOf(parsing: madeOn, now: environment.now, in: environment.zone(of: store))
    guard then.end < scope.asOf.end else {
      throw UsageError(.conflictingOptions, "--made-on is not before the end of the report")
    }
    let made = try options.scope(store, environment, asOf: then)
    let report = try store.forecastAccuracy(scope, made: made)
    environment.note(report.note)
    var rows = CellRows(ForecastAccuracy.columns, report.cells)
    return try environment.console.write(
      scope.document(
        "crm.funnel_forecast_accuracy/1", [("made_on", .string(then.description))],
        lines: [TextDocument.Field("made on", then.description)]),
      with: &rows, named: "months")
  }
}
