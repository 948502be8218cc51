import ArgumentParser
import CRMKit

/// `--where`, of every list.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "filter by a rule, such as 'country in (DE, AT) and orders.count(90d) >= 3'; see 'crm help rules'",
      valueName: "rule"))
  var rule: String?

  /// The rule, read as of `asOf`, or as of now.
  ///
  /// - Throws: ``RuleError``.
  func value(
    for subject: RuleSubject, in environment: Environment, _ store: Store, asOf: AsOf? = nil
  ) throws -> Rule? {
    guard let rule else { return nil }
    let asOf = try asOf ?? AsOf(through: environment.now, zone: DayZone(environment.zone(of: store)))
    return try store.rule(rule, for: subject, asOf: asOf)
  }
}
