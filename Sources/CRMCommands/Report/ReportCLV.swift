import ArgumentParser
import CRMKit
import Tabular

/// `crm report clv`
struct ReportCLV: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "clv", abstract: "Report customer lifetime value, historic or predicted.",
    discussion: """
      historic sums up what was paid; simple goes on at the rate so far; bgnbd, mbgnbd and paretonbd fit a model of
      purchasing to the days with orders, and the Gamma-Gamma model to their spend. Times are counted in --unit from the
      first day with orders; the spend of that day is left out. With --calibration-end and --holdout the forecast is
      compared with what came.

      Examples:
        crm report clv
        crm report clv --method historic --sort -value --limit 10
        crm report clv --method bgnbd --fit
        crm report clv --calibration-end 2025-09-30 --holdout 2025-12-31 --horizon 13w -f csv
      """)
  static let columns = CLVReport.columns

  @OptionGroup(title: "Model") var model: CLVModelOptions
  @Flag(help: "Print the model alone.") var fit = false
  @Option(help: .init("Add up by repeats or an attribute of the customers.", valueName: "column"))
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
