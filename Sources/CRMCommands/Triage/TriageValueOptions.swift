import ArgumentParser
import CRMKit

/// What a rule of triage says, as `add` and `edit` take it.
struct TriageValueOptions: ParsableArguments {
  @Option(
    help: .init("For which tickets it holds, by a rule about them; see 'crm help rules'.", valueName: "rule"))
  var when: String?
  @Option(help: "The category that it sets.", transform: neededText(of: "category")) var category: String?
  @Option(
    help: "The priority that it sets: low, normal, high or urgent.",
    completion: .list(TicketPriority.allCases.map(\.rawValue)), transform: TicketPriority.init(argument:))
  var priority: TicketPriority?
  @Option(help: "The team that it gives them to.", completion: .shellCommand("crm complete teams"))
  var team: String?
  @Option(help: "Whom it gives them to.", completion: .shellCommand("crm complete owners"))
  var assignee: String?
  @Option(
    help: .init("A tag that it adds; given again for more.", valueName: "tag"),
    completion: .shellCommand("crm complete ticket-tags"),
    transform: { try value(of: "tags", TagName.init(parsing:))($0).text })
  var tag: [String] = []
  @Flag(inversion: .prefixedNo, help: "Also set what has another value already.") var overwrite: Bool?
  @Flag(inversion: .prefixedNo, help: "Ask no later rule about a ticket for which it holds.") var stop: Bool?
  @Option(help: "What it is for.") var description: String?

  var isEmpty: Bool {
    when == nil && category == nil && priority == nil && team == nil && assignee == nil && tag.isEmpty
      && overwrite == nil && stop == nil && description == nil
  }

  /// Takes over what is given.
  func apply(to rule: inout TriageRule) {
    rule.condition = when ?? rule.condition
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
