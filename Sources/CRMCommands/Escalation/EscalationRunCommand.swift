import ArgumentParser
import CRMKit
import Tabular

/// `crm escalation run`
struct EscalationRunCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "run", abstract: "Escalate tickets: carry out the escalation levels that are due.",
    discussion: """
      Of tickets that are not over, each level once for every run of its clock; each is an event of the ticket's ledger. A
      second run is silent and writes nothing. Exit 0: no level was due; 1: some were. --emit writes one JSON object a line, with who is to be told, for a mailer.
      'crm undo' takes a run back.

      \(tellingOnce)

      Examples:
        crm escalation run
        crm escalation run late --dry-run
        crm escalation run --emit | ./mail.sh
      """)
  static var result: (any Tabulated.Type)? { TakenLevel.self }

  @Argument(help: "Names of ladders; all without one.", completion: .shellCommand("crm complete escalations"))
  var names: [String] = []
  @Flag(help: "Write one JSON object a line.") var emit = false
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
