import ArgumentParser
import CRMKit
import Tabular

/// `crm alert check`
struct AlertCheckCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "check", abstract: "Report new alerts, once per period, for cron jobs.",
    discussion: """
      Compares the customers who match each rule with those of the last check, reports the difference, and
      records it: a second check prints nothing. A customer is reported once per period of the alert. A match
      from before the last check that became known only later, by a late import, is recorded and not reported.
      An SLA timer is reported once per run. Exit status 0: nothing new; 1: warnings; 2: critical alerts.

      \(tellingOnce)

      --emit writes one JSON object per line with the evidence, for a mailer; the evidence of the first
      thousand customers of a check is kept. --dry-run reports without recording.

      Examples:
        crm alert check
        crm alert check leaving --emit | ./mail.sh
        crm alert check --dry-run -f json
      """)
  static var result: (any Tabulated.Type)? { AlertEvent.self }

  @Argument(help: "names of alerts; all by default", completion: .shellCommand("crm complete alerts"))
  var names: [String] = []
  @Flag(help: "write one JSON object per line, with the evidence") var emit = false
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
        "\(result.late) not reported: by late data or new weights, they had changed by the last check"
      )
    }
    for name in result.ahead {
      console.warn("alert '\(name)' was checked up to a later time; nothing was compared")
    }
    switch result.severity {
    case nil: return .done
    case .warning: return .finding
    case .critical: return .critical
    }
  }
}
