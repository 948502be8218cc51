import ArgumentParser
import CRMKit
import Tabular

/// What every report is asked.
struct ReportOptions: ParsableArguments {
  @OptionGroup var asOf: AsOfOptions
  @Option(help: .init("Only what is from the beginning of this day, or this instant, on.", valueName: "time"))
  var since: String?
  @Option(help: .init("Only what is up to the end of this day, or this instant.", valueName: "time"))
  var until: String?
  @Option(help: .init("Only customers for whom this rule holds; see 'crm help rules'.", valueName: "rule"))
  var filter: String?
  @Option(help: .init("Only customers of this segment.", valueName: "name"))
  var segment: String?
}

extension ReportOptions {
  /// - Throws: ``ValueError`` for what is no time, ``RuleError``.
  func scope(_ store: Store, _ environment: Environment) throws -> ReportScope {
    var scope = ReportScope(asOf: try asOf.value(in: environment, store))
    let zone = try environment.zone(of: store)
    scope.since = try since.map {
      try TimeExpression(parsing: $0, now: environment.now, zone: zone).start.seconds
    }
    scope.until = try until.map { try AsOf(parsing: $0, now: environment.now, in: zone).end }
    if let from = scope.since, let to = scope.until, from >= to {
      throw UsageError(
        .conflictingOptions, "--since is after --until", hint: "write them the other way round")
    }
    scope.population = try store.population(filter: filter, segment: segment, asOf: scope.asOf)
    return scope
  }
}
