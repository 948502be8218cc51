import ArgumentParser
import CRMKit
import Foundation
import Tabular

/// `crm funnel velocity`
struct FunnelVelocity: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "velocity", abstract: "Report sales velocity, cycle length and time in stage.",
    discussion: """
      The report shows the days in each stage, and the sales cycle: the days from creation until a deal is
      won, lost, or either. Deals still in a stage are counted separately. value_per_day, the sales velocity,
      is open deals × win rate × mean won value ÷ mean days from creation to win; win_rate is won of won and
      lost, win_rate_of_all is won of all. won_by_day is the share of all deals won within a number of
      days (Kaplan-Meier estimate): open deals are observed up to --as-of, lost deals count as never won. With
      --by each group has its own days and velocity, beside those of all deals.

      Examples:
        crm funnel velocity
        crm funnel velocity --since 2025-07-01 --as-of 2025-12-31 -f json
        crm funnel velocity --days 10,45,100
        crm funnel velocity --by owner
        crm funnel velocity --chart bar
      """)
  static let columns = VelocityReport.columns

  @Option(
    help: .init("days for which won_by_day gives the share won, separated by commas", valueName: "list"))
  var days = "7,14,30,60,90,180,365"
  @OptionGroup var axis: DealAxisOptions
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: FunnelScopeOptions
  @OptionGroup(title: "Scope") var window: FunnelWindowOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let days = try FunnelVelocity.days(days)
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment, window)
    let report = try store.funnelVelocity(scope, by: axis.axis(in: store, asOf: scope.asOf))
    environment.note(report.note)
    if report.negativeCycles > 0 {
      environment.note(
        "\(report.negativeCycles) deal\(report.negativeCycles == 1 ? "" : "s") closed before creation; "
          + "their days are negative, and won_by_day counts them as 0")
    }
    var members = report.whole.members(days)
    var lines = report.whole.lines(days, of: nil)
    if let axis = report.axis {
      members.append(
        (
          "groups",
          .array(
            report.groups.map { part in
              .object([(axis.column, part.group.map { .string($0) } ?? .null)] + part.members(days))
            })
        ))
      lines += report.groups.flatMap { $0.lines(days, of: "\(axis.column) \($0.group ?? "unknown")") }
    }
    let series = ChartSeries("median_days", of: report.columns, report.cells)
    lines += chart.spark("median days", series, in: environment)
    let document = scope.document("crm.funnel_velocity/1", members, lines: lines)
    var rows = chart.charted(series, of: report.columns, report.cells, in: environment)
    return try environment.console.write(document, with: &rows, named: "spans")
  }
}

extension FunnelVelocity {
  /// - Throws: ``UsageError`` for what is no list of whole numbers that ascend.
  private static func days(_ text: String) throws -> [Int64] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let days = parts.compactMap { Int64($0.trimmingCharacters(in: .whitespaces)) }
    guard days.count == parts.count, days.allSatisfy({ $0 >= 0 }), zip(days, days.dropFirst()).allSatisfy(<)
    else {
      throw UsageError(
        .invalidValue, "'\(text)' is not a list of days", hint: "write --days 7,30,90, ascending")
    }
    return days
  }
}

extension VelocityReport.Part {
  fileprivate func members(_ days: [Int64]) -> [(key: String, value: JSONValue)] {
    [
      ("velocity", .array(paces.map { .object($0.members) })),
      ("won_by_day", .object(shares(days).map { (key: String($0.day), value: .number($0.share)) })),
    ]
  }

  /// - Parameter group: what the lines are about; `nil` for all deals.
  fileprivate func lines(_ days: [Int64], of group: String?) -> [TextDocument.Field] {
    let won = shares(days).map { "\($0.day): \($0.share)" }.joined(separator: "  ")
    let lines = paces.flatMap(\.lines) + [TextDocument.Field("won by day", won)]
    return (group.map { [TextDocument.Field("group", $0)] } ?? []) + lines
  }

  private func shares(_ days: [Int64]) -> [(day: Int64, share: String)] {
    days.map { (day: $0, share: winning.incidence(by: $0).literal()) }
  }
}

extension FunnelPace {
  fileprivate var members: [(key: String, value: JSONValue)] {
    let digits = currency?.digits ?? 2
    func number(_ value: Double?, _ digits: Int = 4) -> JSONValue {
      value.map { .number($0.literal(digits: digits)) } ?? .null
    }
    return [
      ("currency", currency.map { .string($0.code) } ?? .null), ("open", .integer(open)),
      ("won", .integer(won)),
      ("lost", .integer(lost)), ("win_rate", number(winRate)), ("win_rate_of_all", number(winRateOfAll)),
      ("won_value", currency.map { .number(Money(minor: wonValue, $0).literal) } ?? .null),
      ("mean_won_value", number(meanWonValue, digits)), ("mean_cycle_days", number(meanCycleDays)),
      ("value_per_day", number(valuePerDay, digits)),
      ("won_values", .object(values.map { (key: $0.key, value: number($0.value, digits)) })),
    ]
  }

  private var values: [(key: String, value: Double?)] {
    let sample = wonSample
    return [
      ("min", sample.minimum), ("median", sample.median), ("p75", sample.quantile(0.75)),
      ("p90", sample.quantile(0.9)), ("max", sample.maximum),
    ]
  }

  fileprivate var lines: [TextDocument.Field] {
    let parts = members.dropLast().map {
      "\($0.key) \($0.value == .null ? "unknown" : $0.value.compactText.replacing("\"", with: ""))"
    }
    let digits = currency?.digits ?? 2
    let won = values.compactMap { value in value.value.map { "\(value.key) \($0.literal(digits: digits))" } }
    return [
      TextDocument.Field("pace", parts.joined(separator: "  ")),
      TextDocument.Field("won values", won.isEmpty ? nil : won.joined(separator: "  ")),
    ]
  }
}

/// The options that every report of a funnel has.
struct FunnelScopeOptions: ParsableArguments {
  @Option(
    help: "funnel (pipeline); the only one by default", completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @OptionGroup var asOf: AsOfOptions
  @Option(
    name: .customLong("where"),
    help: .init(
      "filter by a rule about the deal at the end of the period; see 'crm help rules'",
      valueName: "rule"
    ))
  var rule: String?
  @Option(help: .init("filter by segment of the customer", valueName: "name"))
  var segment: String?
}

/// The window of a report: which deals count by when they began, or which moves by when they happened.
struct FunnelWindowOptions: ParsableArguments {
  @Option(help: .init("from the start of this day, or from this instant", valueName: "time")) var since:
    String?
  @Option(help: .init("until the end of this day, or until this instant", valueName: "time")) var until:
    String?
}

extension FunnelScopeOptions {
  /// - Parameter asOf: in place of the option.
  /// - Throws: ``RecordError``, ``FunnelError``, ``RuleError``, ``ValueError`` for an invalid time.
  func scope(
    _ store: Store, _ environment: Environment, _ window: FunnelWindowOptions? = nil,
    asOf instant: AsOf? = nil
  ) throws -> FunnelScope {
    let asOf = try instant ?? self.asOf.value(in: environment, store)
    var scope = FunnelScope(funnel: try store.funnel(funnel, asOf: asOf), asOf: asOf)
    let zone = try environment.zone(of: store)
    scope.since = try window?.since.map {
      try TimeExpression(parsing: $0, now: environment.now, zone: zone).start.seconds
    }
    scope.until = try window?.until.map { try AsOf(parsing: $0, now: environment.now, in: zone).end }
    if let from = scope.since, let to = scope.until, from >= to {
      throw UsageError(
        .conflictingOptions, "--since is after --until", hint: "swap the two times")
    }
    scope.rule = try rule.map { try store.rule($0, for: .deal, asOf: asOf, source: "where") }
    scope.population = try store.population(filter: nil, segment: segment, asOf: asOf)
    return scope
  }
}

/// `--by`, of the reports of a funnel.
struct DealAxisOptions: ParsableArguments {
  @Option(
    help: .init(
      "group by owner, team, owner.region, lead_source, campaign, reason, product, sku, category, created, closed, a "
        + "kept column such as custom.origin, or an attribute of the customer such as region or customer.industry",
      valueName: "what"),
    completion: .list(DealAxis.names))
  var by: String?
  @Option(
    help: "period of created and closed: day, week, month, quarter or year",
    completion: .list(ReportPeriod.allCases.map(\.rawValue)), transform: ReportPeriod.init(argument:))
  var period: ReportPeriod = .month
}

extension DealAxisOptions {
  func axis(in store: Store, asOf: AsOf, otherwise: String? = nil) throws -> DealAxis? {
    try (by ?? otherwise).map { try store.dealAxis($0, period, asOf: asOf) }
  }
}
