import ArgumentParser
import CRMKit
import Tabular

/// `crm escalation add`
struct EscalationAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add an escalation policy.",
    discussion: """
      A level is a share of the target of the timer, with or without further business hours: '50%', '100%+2h'.
      Its actions stand behind the colon, separated by commas: team NAME, assignee NAME, priority high, tag
      WORD, notify NAME. A priority is raised and never lowered. A ticket that moves to another team is
      unassigned there unless the level names an assignee. notify is for the mailer that reads the output of
      'crm escalation run'.

      Targets are those of the SLA policy of a ticket ('crm sla').

      Examples:
        crm escalation add late --clock resolution --at '50%: notify ada' --at '100%: team second-level, priority high'
        crm escalation add silent --clock first-response --where 'priority >= high' --at '100%+2h: assignee carl, tag late'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the escalation policy") var name: String
  @OptionGroup(title: "Escalation policy") var values: EscalationValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard let clock = values.clock else {
      throw UsageError(
        .missingArgument, "no timer is given",
        hint: "write --clock with \(SLAClock.allCases.map(\.argument).joined(separator: ", "))")
    }
    guard !values.at.isEmpty else {
      throw UsageError(
        .missingArgument, "an escalation policy needs a level", hint: "add one: --at '100%: priority high'"
      )
    }
    let store = try environment.openStore(.writing)
    var escalation = Escalation(name: name, clock: clock)
    try values.apply(to: &escalation, environment)
    let added = try store.add(escalation, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.escalation_added/1",
      Receipt(added.value, name, added.changeset, isDryRun: global.dryRun))
    let count = escalation.levels.count
    document.line =
      "\(global.dryRun ? "would add" : "added") escalation '\(name)' with \(count) level\(count == 1 ? "" : "s")"
    try environment.console.write(receipt: document)
    return .done
  }
}

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
