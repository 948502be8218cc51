import ArgumentParser
import CRMKit

/// Which answers figures are made of.
struct SurveyScopeOptions: ParsableArguments {
  @OptionGroup var asOf: AsOfOptions
  @Option(
    help: .init(
      "only responses and requests from this day or instant on", valueName: "time"
    ))
  var since: String?
  @Option(
    help: .init(
      "only responses and requests up to this day or instant", valueName: "time"))
  var until: String?
  @Option(
    name: .customLong("where"),
    help: .init("only responses that match this rule; see 'crm help rules'", valueName: "rule"))
  var rule: String?
  @Option(
    help: .init("only responses of customers in this segment", valueName: "name"),
    completion: .shellCommand("crm complete segments"))
  var segment: String?
}

extension SurveyScopeOptions {
  /// - Throws: ``RuleError``, ``RecordError``, ``ValueError`` for what is no time.
  func scope(_ surveys: [Survey], _ store: Store, _ environment: Environment) throws -> SurveyScope {
    var report = ReportScope(asOf: try asOf.value(in: environment, store))
    let zone = try environment.zone(of: store)
    report.since = try since.map {
      try TimeExpression(parsing: $0, now: environment.now, zone: zone).start.seconds
    }
    report.until = try until.map { try AsOf(parsing: $0, now: environment.now, in: zone).end }
    if let from = report.since, let to = report.until, from >= to {
      throw UsageError(
        .conflictingOptions, "--since is after --until", hint: "write them the other way round")
    }
    report.population = try store.population(filter: nil, segment: segment, asOf: report.asOf)
    var scope = SurveyScope(surveys, report)
    scope.rule = try rule.map { try store.rule($0, for: .answer, asOf: report.asOf) }
    return scope
  }
}
