import ArgumentParser
import CRMKit

/// Which answers figures are made of.
struct SurveyScopeOptions: ParsableArguments {
  @OptionGroup var asOf: AsOfOptions
  @Option(
    help: .init(
      "Only what was answered or sent from the beginning of this day, or this instant, on.", valueName: "time"
    ))
  var since: String?
  @Option(
    help: .init(
      "Only what was answered or sent up to the end of this day, or this instant.", valueName: "time"))
  var until: String?
  @Option(help: .init("Only answers for which this rule holds; see 'crm help rules'.", valueName: "rule"))
  var filter: String?
  @Option(
    help: .init("Only answers of customers of this segment.", valueName: "name"),
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
    scope.rule = try filter.map { try store.rule($0, for: .answer, asOf: report.asOf, source: "filter") }
    return scope
  }
}
