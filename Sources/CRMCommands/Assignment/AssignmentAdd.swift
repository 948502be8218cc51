import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment add`
struct AssignmentAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a rule that assigns deals to users, teams or a pool.",
    discussion: """
      The first rule in the order that a deal matches decides. A rule without --where matches every deal, and
      new rules are added before it. Methods:

        round-robin  the member whose last assignment by the rule is longest ago; an absence is not made up for
        least-open   the member with the fewest open deals; among equals, the one whose last assignment is longest ago
        weighted     in proportion to the weights of the users, never off by a whole deal (smooth weighted round robin)
        fixed        one user
        pool         unassigned, in the pool of the team: its members claim deals with 'crm deal claim'

      Users who are absent, have left, or are at the limit of open deals that 'crm user edit --capacity' sets are
      passed over.

      Examples:
        crm assignment add dach --where 'customer.country in (DE, AT, CH)' --method round-robin --team north
        crm assignment add big --where 'amount > 50000' --method fixed --user ann --position 1
        crm assignment add rest --method pool --team inbound
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the rule") var name: String
  @OptionGroup(title: "Rule") var values: AssignmentValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard let method = values.method else {
      throw UsageError(
        .missingArgument, "no method is given",
        hint: "write --method with \(AssignmentMethod.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let store = try environment.openStore(.writing)
    var rule = AssignmentRule(name: name, method: method)
    values.apply(to: &rule)
    let added = try store.add(rule, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.assignment_added/1",
      Receipt(added.value.id, name, added.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would add" : "added") assignment '\(name)' at position \(added.value.position)"
    environment.warnOfUnreachable(try store.assignmentRules())
    try environment.console.write(receipt: document)
    return .done
  }
}

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
