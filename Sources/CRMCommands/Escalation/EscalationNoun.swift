import ArgumentParser
import CRMKit
import Tabular

/// `crm escalation`
struct EscalationNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "escalation", abstract: "Escalation policies: what happens when an SLA is at risk.",
    discussion: """
      An escalation policy has levels, each at a share of the target of an SLA timer. 'crm escalation run',
      from a cron job, carries out each level once.
      """,
    subcommands: [
      EscalationAdd.self, EscalationList.self, EscalationShow.self, EscalationEdit.self,
      EscalationDelete.self, EscalationRunCommand.self,
    ])
}

/// `crm escalation list`
struct EscalationList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the escalation policies.",
    discussion: """
      Examples:
        crm escalation list
        crm escalation list -f json
      """)
  static let columns = Escalation.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).escalations())
  }
}

/// `crm escalation show`
struct EscalationShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show an escalation policy.",
    discussion: """
      Examples:
        crm escalation show late
        crm escalation show late -f json
      """)

  @Argument(help: "name of the escalation policy", completion: .shellCommand("crm complete escalations"))
  var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let escalation = try environment.openStore(.reading).escalation(name)
    try environment.console.write(Document(schema: "crm.escalation/1", escalation))
    return .done
  }
}

/// `crm escalation edit`
struct EscalationEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change an escalation policy.",
    discussion: """
      Options that are not given leave their fields unchanged; --at replaces all levels. A level that a ticket
      has reached at the same share before is not carried out again.

      Examples:
        crm escalation edit late --at '80%: notify ada' --at '100%: team second-level, priority urgent'
        crm escalation edit late --name overdue --where 'team = first-level'
        crm escalation edit late --clear rule
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable = ["rule", "description"]

  @Argument(help: "name of the escalation policy", completion: .shellCommand("crm complete escalations"))
  var escalation: String
  @Option(help: "new name") var name: String?
  @OptionGroup(title: "Escalation policy") var values: EscalationValueOptions
  @Option(help: .init("empty a field: rule or description", valueName: "field")) var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard name != nil || !values.isEmpty || !clear.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm escalation edit --help")
    }
    for field in clear { _ = try RecordChange(clearing: field, of: Self.clearable) }
    let store = try environment.openStore(.writing)
    var changed = try store.escalation(escalation)
    changed.name = name ?? changed.name
    try values.apply(to: &changed, environment)
    if clear.contains("rule") { changed.condition = nil }
    if clear.contains("description") { changed.description = nil }
    let written = try store.edit(changed, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.escalation_edited/1",
      Receipt(changed.id, changed.name, changed: written.value, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") escalation '\(escalation)'"
      : "escalation '\(escalation)' is unchanged"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm escalation delete`
struct EscalationDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete an escalation policy; past escalations stay.",
    discussion: """
      'crm undo' restores it.

      Examples:
        crm escalation delete late
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the escalation policy", completion: .shellCommand("crm complete escalations"))
  var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.escalation(name)
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.escalation_deleted/1",
      Receipt(old.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") escalation '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm escalation run`
struct EscalationRunCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "run", abstract: "Escalate tickets: carry out the escalation levels that are due.",
    discussion: """
      Looks at open tickets, and carries out each level once per run of the timer; each escalation is an event
      in the history of the ticket. A second run writes nothing and prints nothing. Exit status 0: no level
      was due; 1: levels were carried out. --emit writes one JSON object per line, with the users to notify,
      for a mailer. 'crm undo' reverts a run.

      \(tellingOnce)

      Examples:
        crm escalation run
        crm escalation run late --dry-run
        crm escalation run --emit | ./mail.sh
      """)
  static var result: (any Tabulated.Type)? { TakenLevel.self }

  @Argument(
    help: "names of escalation policies; all by default",
    completion: .shellCommand("crm complete escalations"))
  var names: [String] = []
  @Flag(help: "write one JSON object per line") var emit = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let console = environment.console
    if emit { console.standardFormat = .ndjson }
    let store = try environment.openStore(.writing)
    let taken = try store.escalate(
      names, asOf: environment.asOfNow(in: store), dryRun: global.dryRun
    ) { levels, note in
      // Nothing is said of nothing, so that cron has nothing to mail; a document must still be one.
      if levels.isEmpty, console.format == .text { return }
      try console.tell(TabulatedRows(levels), by: "id", note)
    }.value
    return taken.isEmpty ? .done : .finding
  }
}
