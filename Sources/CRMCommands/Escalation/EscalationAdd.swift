import ArgumentParser
import CRMKit
import Tabular

/// `crm escalation add`
struct EscalationAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add an escalation policy.",
    discussion: """
      A level is a share of the clock's target, and working time behind that: '50%', '100%+2h'. Behind the colon stands what
      is done: team NAME, assignee NAME, priority high, tag WORD, notify NAME, with commas between. A priority is raised and
      never lowered; a ticket that comes to another team is nobody's there, where nobody is named; notify is for whoever
      reads what 'crm escalation run' writes.

      Targets are those of the policy that a ticket is measured by (crm sla).

      Examples:
        crm escalation add late --clock resolution --at '50%: notify ada' --at '100%: team second-level, priority high'
        crm escalation add silent --clock first-response --where 'priority >= high' --at '100%+2h: assignee carl, tag late'
      """)
  static var result: (any Tabulated.Type)? { WrittenEscalation.self }

  @Argument(help: "Name of the ladder.") var name: String
  @OptionGroup(title: "Ladder") var values: EscalationValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard let clock = values.clock else {
      throw UsageError(
        .missingArgument, "no clock is given",
        hint: "write --clock with \(SLAClock.allCases.map(\.argument).joined(separator: ", "))")
    }
    guard !values.at.isEmpty else {
      throw UsageError(
        .missingArgument, "a ladder without a level does nothing", hint: "add one: --at '100%: priority high'"
      )
    }
    let store = try environment.openStore(.writing)
    var escalation = Escalation(name: name, clock: clock)
    try values.apply(to: &escalation, environment)
    let added = try store.add(escalation, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.escalation_added/1",
      WrittenEscalation(added.value, name, added.changeset, isDryRun: global.dryRun))
    let count = escalation.levels.count
    document.line =
      "\(global.dryRun ? "would add" : "added") escalation '\(name)' with \(count) level\(count == 1 ? "" : "s")"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What a write to a ladder did.
struct WrittenEscalation: Tabulated {
  static let columns = [
    Column("id", .integer, help: "Number of the ladder."),
    Column("name", help: "Its name."),
    Column("changeset", .integer, help: "The changeset; none where nothing was written."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .optional(changeset), .boolean(isDryRun)]
  }
}
