import ArgumentParser
import CRMKit
import Tabular

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
