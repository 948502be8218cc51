import ArgumentParser
import CRMKit

/// What a rule of assignment does, as `add` and `edit` take it.
struct AssignmentValueOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: .init("rule that deals must match; see 'crm help rules'", valueName: "rule"))
  var condition: String?
  @Option(
    help: "method: round-robin, least-open, weighted, fixed or pool",
    completion: .list(AssignmentMethod.allCases.map(\.rawValue)), transform: AssignmentMethod.init(argument:))
  var method: AssignmentMethod?
  @Option(help: "team to whose members deals are assigned", completion: .shellCommand("crm complete teams"))
  var team: String?
  @Option(
    help: "user to whom method fixed assigns deals", completion: .shellCommand("crm complete users"))
  var user: String?
  @Option(
    help: .init("position among the rules, from 1", valueName: "position"),
    transform: { try wholeNumber($0, in: 1...1_000_000, of: "position") })
  var position: Int64?
  @Option(help: "description") var description: String?

  var isEmpty: Bool {
    condition == nil && method == nil && team == nil && user == nil && position == nil && description == nil
  }

  /// Takes over what is given; a user stands in for a team, and a team for a user.
  func apply(to rule: inout AssignmentRule) {
    rule.condition = condition ?? rule.condition
    rule.method = method ?? rule.method
    rule.position = position ?? rule.position
    rule.description = description ?? rule.description
    if team != nil || user != nil { (rule.team, rule.user) = (team, user) }
  }
}

extension AssignmentMethod: Choice {}

extension Environment {
  /// Up to now, days beginning in the zone of the command or the database.
  func asOfNow(in store: Store) throws -> AsOf { AsOf(through: now, zone: DayZone(try zone(of: store))) }

  /// Warns of rules that never apply, because one that matches every deal comes before them.
  func warnOfUnreachable(_ rules: [AssignmentRule]) {
    guard let last = rules.firstIndex(where: { $0.condition == nil }) else { return }
    for rule in rules[(last + 1)...] {
      console.warn("rule '\(rule.name)' never applies: '\(rules[last].name)' before it matches every deal")
    }
  }
}
