import ArgumentParser
import CRMKit
import Foundation
import Tabular

/// `crm report clv`
struct ReportCLV: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "clv", abstract: "Report customer lifetime value, historic or predicted.",
    discussion: """
      historic sums up past revenue; simple continues the rate so far; bgnbd, mbgnbd and paretonbd fit a model of
      purchasing to the days with orders, and the Gamma-Gamma model to their spend. Times are counted in --unit from the
      first day with orders; the spend of that day is left out. With --calibration-end and --holdout the forecast is
      compared with the orders that came.

      Examples:
        crm report clv
        crm report clv --method historic --sort -value --limit 10
        crm report clv --method bgnbd --fit
        crm report clv --calibration-end 2025-09-30 --holdout 2025-12-31 --horizon 13w -f csv
      """)
  static let columns = CLVReport.columns

  @OptionGroup(title: "Model") var model: CLVModelOptions
  @Flag(help: "print the fitted model only") var fit = false
  @Option(help: .init("group by repeats or an attribute of the customers", valueName: "column"))
  var by: String?
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let zone = try environment.zone(of: store)
    let report = try store.clv(model.value(environment.now, zone), options.scope(store, environment))
    environment.note(report.note)
    report.remarks.forEach(environment.console.warn)
    report.warnings.forEach(environment.console.warn)
    if fit {
      try environment.console.write(report.document)
      return .done
    }
    guard let by else { return try environment.write(report.document, with: report, in: store) }
    return try environment.write(report.document, grouping: report, by: by, chart: chart, in: store)
  }
}

extension CLVMethod: Choice {}

/// How `crm report clv` values customers.
struct CLVModelOptions: ParsableArguments {
  @Option(
    help: "historic, simple, bgnbd, mbgnbd or paretonbd",
    completion: .list(CLVMethod.allCases.map(\.rawValue)), transform: CLVMethod.init(argument:))
  var method: CLVMethod = .mbgnbd
  @Option(help: "unit of time of the model: day or week", completion: .list(["day", "week"])) var unit =
    "week"
  @Option(help: .init("fit the model to orders up to this day", valueName: "date"))
  var calibrationEnd: String?
  @Option(help: .init("compare the forecast with the orders up to this day", valueName: "date"))
  var holdout: String?
  @Option(help: .init("forecast horizon: 12mo, 52w, 90d, 1y", valueName: "time")) var horizon = "12mo"
  @Option(help: .init("monthly discount rate: 0.01 is one per cent", valueName: "rate")) var discount = 0.01
  @Option(help: .init("margin as a share of the spend", valueName: "share")) var margin = 1.0
}

extension CLVModelOptions {
  /// - Throws: ``UsageError``, ``ValueError`` for what is no day or no horizon.
  func value(_ now: Instant, _ zone: TimeZone) throws -> CLVOptions {
    var options = CLVOptions()
    options.method = method
    guard let days: Int64 = ["day": 1, "week": 7][unit] else {
      throw UsageError(.invalidValue, "'\(unit)' is not one of day, week")
    }
    options.unitDays = days
    options.horizon = try CLVHorizon(parsing: horizon)
    options.calibrationEnd = try calibrationEnd.map { try AsOf(parsing: $0, now: now, in: zone).day }
    options.holdoutEnd = try holdout.map { try AsOf(parsing: $0, now: now, in: zone).day }
    if let end = options.holdoutEnd {
      guard let start = options.calibrationEnd, start < end else {
        throw UsageError(
          .conflictingOptions, "--holdout needs an earlier --calibration-end",
          hint: "write --calibration-end 2025-09-30 --holdout 2025-12-31")
      }
    }
    try check(discount, "--discount", from: 0, to: 1)
    try check(margin, "--margin", from: 0, to: 1)
    (options.discount, options.margin) = (discount, margin)
    return options
  }

  private func check(_ value: Double, _ option: String, from low: Double, to high: Double) throws {
    guard value >= low, value <= high else {
      throw UsageError(.invalidValue, "\(option) must lie between 0 and 1", hint: "write \(option) 0.01")
    }
  }
}
