import ArgumentParser
import CRMKit
import Tabular

/// `crm report cohort`
struct ReportCohort: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "cohort", abstract: "Follow customers from the period of their first order on.",
    discussion: """
      A cohort is the customers whose first counted order fell in a period; age 0 is that period. Cells are customers with an
      order, orders, or revenue; --as retention divides them by those of age 0. The last period of each row is not over
      unless --as-of is its last day: partial_age names it, and the weighted row leaves it out.

      Examples:
        crm report cohort --as-of 2025-12-31
        crm report cohort --as retention
        crm report cohort --period quarter --measure revenue -f csv
        crm report cohort --since 2025-07-01 --chart spark
      """)
  static let columns = CohortReport.columns

  @Option(
    help: "Period of a cohort: week, month or quarter.", completion: .list(["week", "month", "quarter"]),
    transform: ReportPeriod.init(argument:))
  var period: ReportPeriod = .month
  @Option(
    help: "What is counted: customers, orders or revenue.",
    completion: .list(CohortMeasure.allCases.map(\.rawValue)), transform: CohortMeasure.init(argument:))
  var measure: CohortMeasure = .customers
  @Option(name: .customLong("as"), help: "count or retention.", completion: .list(["count", "retention"]))
  var form = "count"
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard ["count", "retention"].contains(form) else {
      throw UsageError(.invalidValue, "'\(form)' is not one of count, retention")
    }
    let store = try environment.openStore(.reading)
    let report = try store.cohorts(
      by: period, measure, asRetention: form == "retention", options.scope(store, environment))
    environment.note(report.note)
    var rows = CellRows(report.columns, report.cells)
    return try environment.console.write(report.document(chart, environment), with: &rows, named: "cohorts")
  }
}

extension ReportPeriod: Choice {}
extension CohortMeasure: Choice {}
