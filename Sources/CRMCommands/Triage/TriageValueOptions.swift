import ArgumentParser
import CRMKit

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
