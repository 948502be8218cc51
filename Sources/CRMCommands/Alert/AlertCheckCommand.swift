import ArgumentParser
import CRMKit
import Tabular

/// `crm alert check`
struct AlertCheckCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "check", abstract: "Report new alerts, once per period, for cron jobs.",
    discussion: """
      Compares whom each rule holds for with whom it held for at the last check, tells the difference, and remembers it: a
      second check is silent. A customer is told of once in the alert's period. What was so before the last check, and came
      to be known only since by a late import, is remembered and not told. A clock of a ticket is told once for each of its
      runs. Exit 0: nothing new; 1: warnings; 2: critical alerts.

      \(tellingOnce)

      --emit writes one JSON object a line with the evidence, for a mailer; of the first thousand customers told of at once, the
      evidence is kept. --dry-run tells and remembers nothing.

      Examples:
        crm alert check
        crm alert check leaving --emit | ./mail.sh
        crm alert check --dry-run -f json
      """)
  static var result: (any Tabulated.Type)? { AlertEvent.self }

  @Argument(help: "Names of alerts; all without one.", completion: .shellCommand("crm complete alerts"))
  var names: [String] = []
  @Flag(help: "Write one JSON object a line, with the evidence.") var emit = false
  @OptionGroup var asOf: AsOfOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let console = environment.console
    if emit { console.standardFormat = .ndjson }
    let store = try environment.openStore(.writing)
    let result = try store.checkAlerts(
      names, asOf: asOf.value(in: environment, store), dryRun: global.dryRun
    ) { events, note in
      // Nothing is said of nothing, so that cron has nothing to mail; a document must still be one.
      if !events.isEmpty || console.format != .text { try console.tell(events.rows, by: "id", note) }
    }.value
    if result.late > 0 {
      console.note(
        "\(result.late) not told: by facts that came in late, or weights fitted anew, they had changed by the last check"
      )
    }
    for name in result.ahead {
      console.warn("alert '\(name)' has looked further than this already; nothing was compared")
    }
    switch result.severity {
    case nil: return .done
    case .warning: return .finding
    case .critical: return .critical
    }
  }
}
