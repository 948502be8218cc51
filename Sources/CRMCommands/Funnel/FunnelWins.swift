import ArgumentParser
import CRMKit
import Tabular

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
