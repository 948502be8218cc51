import ArgumentParser
import CRMKit

/// The fields of an escalation policy, as options of `add` and `edit`.
struct EscalationValueOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: .init("rule that tickets must match; see 'crm help rules'", valueName: "rule"))
  var condition: String?
  @Option(
    help: "timer that escalates: first-response, next-response or resolution",
    completion: .list(SLAClock.allCases.map(\.argument)), transform: SLAClock.init(argument:))
  var clock: SLAClock?
  @Option(
    help: .init(
      "escalation level: '50%: notify ada', '100%+2h: team second-level'; repeatable", valueName: "level"))
  var at: [String] = []
  @Option(help: "description") var description: String?

  var isEmpty: Bool { condition == nil && clock == nil && at.isEmpty && description == nil }

  /// Takes over what is given; levels replace those that were there.
  func apply(to escalation: inout Escalation, _ environment: Environment) throws {
    escalation.condition = condition ?? escalation.condition
    escalation.clock = clock ?? escalation.clock
    escalation.description = description ?? escalation.description
    guard !at.isEmpty else { return }
    escalation.levels = try at.map { try EscalationLevel(parsing: $0) }
    for index in escalation.levels.indices {
      escalation.levels[index].actions.name(environment)
    }
  }
}

extension EscalationActions {
  /// Writes the actor's name for `@me`.
  fileprivate mutating func name(_ environment: Environment) {
    assignee = assignee.map(environment.named)
    notified = notified.map(environment.named)
  }
}
