import ArgumentParser
import CRMKit
import Tabular

/// `crm triage edit`
struct TriageEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change a triage rule.",
    discussion: """
      Options that are not given leave their fields unchanged; --tag replaces all tags. Tickets keep the
      values that the rule set before.

      Examples:
        crm triage edit refunds --priority high --no-stop
        crm triage edit refunds --name money-back --where "text contains 'refund'"
        crm triage edit refunds --clear tag --clear description
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable = [
    "rule", "category", "priority", "team", "assignee", "tag", "description",
  ]

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete triage")) var rule: String
  @Option(help: "new name") var name: String?
  @OptionGroup(title: "Rule") var values: TriageValueOptions
  @Option(
    help: .init(
      "empty a field: rule, category, priority, team, assignee, tag or description", valueName: "field"))
  var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard name != nil || !values.isEmpty || !clear.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm triage edit --help")
    }
    for field in clear { _ = try RecordChange(clearing: field, of: Self.clearable) }
    let store = try environment.openStore(.writing)
    var changed = try store.triageRule(rule)
    changed.name = name ?? changed.name
    for field in clear { Self.empty(field, of: &changed) }
    values.apply(to: &changed)
    let written = try store.edit(changed, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.triage_edited/1",
      Receipt(changed.id, changed.name, changed: written.value, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") triage '\(rule)'" : "triage '\(rule)' is unchanged"
    environment.warnOfUnreachable(try store.triageRules())
    try environment.console.write(receipt: document)
    return .done
  }

  private static func empty(_ field: String, of rule: inout TriageRule) {
    switch field {
    case "rule": rule.condition = nil
    case "category": rule.category = nil
    case "priority": rule.priority = nil
    case "team": rule.team = nil
    case "assignee": rule.assignee = nil
    case "tag": rule.tags = []
    default: rule.description = nil
    }
  }
}

/// What a rule of triage says, as `add` and `edit` take it.
struct TriageValueOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: .init("rule that tickets must match; see 'crm help rules'", valueName: "rule"))
  var rule: String?
  @Option(help: "category to set", transform: neededText(of: "category")) var category: String?
  @Option(
    help: "priority to set: low, normal, high or urgent",
    completion: .list(TicketPriority.allCases.map(\.rawValue)), transform: TicketPriority.init(argument:))
  var priority: TicketPriority?
  @Option(help: "team to set", completion: .shellCommand("crm complete teams"))
  var team: String?
  @Option(help: "assignee to set", completion: .shellCommand("crm complete owners"))
  var assignee: String?
  @Option(
    help: .init("tag to add; repeatable", valueName: "tag"),
    completion: .shellCommand("crm complete ticket-tags"),
    transform: { try value(of: "tags", TagName.init(parsing:))($0).text })
  var tag: [String] = []
  @Flag(inversion: .prefixedNo, help: "replace values that are set already") var overwrite: Bool?
  @Flag(inversion: .prefixedNo, help: "stop here: skip the later rules if this one matches") var stop: Bool?
  @Option(help: "description") var description: String?

  var isEmpty: Bool {
    rule == nil && category == nil && priority == nil && team == nil && assignee == nil && tag.isEmpty
      && overwrite == nil && stop == nil && description == nil
  }

  /// Takes over what is given.
  func apply(to rule: inout TriageRule) {
    rule.condition = self.rule ?? rule.condition
    rule.category = category ?? rule.category
    rule.priority = priority ?? rule.priority
    rule.team = team.map { $0.isEmpty ? nil : $0 } ?? rule.team
    rule.assignee = assignee.map { $0.isEmpty ? nil : $0 } ?? rule.assignee
    if !tag.isEmpty { rule.tags = tag.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
    rule.overwrites = overwrite ?? rule.overwrites
    rule.stops = stop ?? rule.stops
    rule.description = description ?? rule.description
  }
}
