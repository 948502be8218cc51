import ArgumentParser
import CRMKit
import Tabular

/// `crm report cohort`
struct ReportCohort: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "cohort", abstract: "Report retention and revenue by cohort of the first order.",
    discussion: """
      A cohort is the customers whose first counted order fell in a period; age 0 is that period. Cells are customers with an
      order, orders, or revenue; --as retention divides them by those of age 0. The last period of each row is not over
      unless --as-of is its last day: partial_age names it, and the weighted row leaves it out. --by makes the table for each
      value of an attribute or a declared field of the customers, for each tag or each segment.

      Examples:
        crm report cohort --as-of 2025-12-31
        crm report cohort --as retention
        crm report cohort --period quarter --measure revenue -f csv
        crm report cohort --since 2025-07-01 --chart spark
        crm report cohort --period quarter --as retention --by tier
      """)
  static let columns = CohortReport.columns

  @Option(
    help: "period of a cohort: week, month or quarter", completion: .list(["week", "month", "quarter"]),
    transform: ReportPeriod.init(argument:))
  var period: ReportPeriod = .month
  @Option(
    help: "measure: customers, orders or revenue",
    completion: .list(CohortMeasure.allCases.map(\.rawValue)), transform: CohortMeasure.init(argument:))
  var measure: CohortMeasure = .customers
  @Option(name: .customLong("as"), help: "count or retention", completion: .list(["count", "retention"]))
  var form = "count"
  @Option(
    help: .init("group cohorts by country, segment, tier …", valueName: "what"),
    completion: .list(["segment", "tag", "country", "channel", "source", "owner"]))
  var by: String?
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard ["count", "retention"].contains(form) else {
      throw UsageError(.invalidValue, "'\(form)' is not one of count, retention")
    }
    let store = try environment.openStore(.reading)
    let scope = try self.options.scope(store, environment)
    var options = CohortOptions()
    (options.period, options.measure) = (period, measure)
    options.isRetention = form == "retention"
    options.grouping = try by.map { try store.grouping(by: $0, asOf: scope.asOf) }
    let report = try store.cohorts(options, scope)
    environment.note(report.note)
    var rows = CellRows(report.columns, report.cells)
    return try environment.console.write(report.document(chart, environment), with: &rows, named: "cohorts")
  }
}

extension ReportPeriod: Choice {}
extension CohortMeasure: Choice {}

extension CohortReport {
  /// How it is counted and what holds for all cohorts, as `crm.cohort/1`.
  func document(_ chart: ChartOption, _ environment: Environment) -> Document {
    let weights = { (withPartial: Bool) -> JSONValue in
      .array(weighted(withPartial: withPartial).map { $0.map { .number($0.literal()) } ?? .null })
    }
    return Document(
      schema: "crm.cohort/1",
      members: asOf.members + [
        ("period", .string(period.rawValue)), ("measure", .string(measure.rawValue)),
        ("retention", .boolean(isRetention)), ("last_period_is_partial", .boolean(isLastPartial)),
        ("weighted", weights(false)), ("weighted_with_partial", weights(true)),
      ],
      lines: [
        asOf.line,
        TextDocument.Field(
          "cells", "\(measure.rawValue) by \(period.rawValue)" + (isRetention ? ", divided by age_0" : "")),
        TextDocument.Field("last period", isLastPartial ? "not over; the weighted row leaves it out" : nil),
      ] + chart.sparks(shapes.map { Chart.Line($0.name, $0.values) }, in: environment))
  }
}
