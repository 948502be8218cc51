import ArgumentParser
import CRMKit

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
