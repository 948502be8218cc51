import ArgumentParser
import CRMKit
import Tabular

/// `crm alert`
struct AlertNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "alert", abstract: "Alerts on churn, spending, segments and SLAs, for cron jobs.",
    discussion: """
      An alert watches a rule, a segment, churn risk, spending or SLA timers. 'crm alert check', from a cron
      job, reports what is new, once a period.
      """,
    subcommands: [
      AlertAdd.self, AlertList.self, AlertShow.self, AlertEdit.self, AlertDelete.self, AlertCheckCommand.self,
      AlertHistory.self,
    ])
}

/// `crm alert list`
struct AlertList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the alerts.",
    discussion: """
      Examples:
        crm alert list
        crm alert list -f json
      """)
  static let columns = Alert.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).alerts())
  }
}

/// `crm alert show`
struct AlertShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show an alert.",
    discussion: """
      Examples:
        crm alert show leaving
        crm alert show leaving --json
      """)

  @Argument(help: "name of the alert", completion: .shellCommand("crm complete alerts")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let alert = try environment.openStore(.reading).alert(name)
    try environment.console.write(Document(schema: "crm.alert/1", alert))
    return .done
  }
}

/// `crm alert edit`
struct AlertEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change an alert.",
    discussion: """
      Options that are not given leave their fields unchanged. The matches of the new rule are compared with
      those of the old rule at the last check.

      Examples:
        crm alert edit leaving --severity warning --period quarter
        crm alert edit silent-big --where 'orders.net(365d) > 8000 and last_order < -60d'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the alert", completion: .shellCommand("crm complete alerts")) var name: String
  @OptionGroup(title: "Rule") var rule: AlertRuleOptions
  @OptionGroup(title: "Reporting") var telling: AlertTellingOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var alert = try store.alert(name)
    if rule.on != nil {
      throw UsageError(
        .conflictingOptions, "the kind of an alert cannot be changed", hint: "delete it and add another")
    }
    if alert.watches != .customers { try telling.refusePeriod() }
    if !rule.isEmpty { alert.rule = try rule.text(about: alert.watches) }
    telling.apply(to: &alert)
    let now = AsOf(through: environment.now, zone: DayZone(try environment.zone(of: store)))
    let written = try store.edit(alert, asOf: now, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.alert_edited/1",
      Receipt(alert.id, name, changed: written.value, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") alert '\(name)'" : "alert '\(name)' is unchanged"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm alert delete`
struct AlertDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete an alert with its memory of reported customers.",
    discussion: """
      'crm undo' restores the alert and its memory.

      Examples:
        crm alert delete leaving
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the alert", completion: .shellCommand("crm complete alerts")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let alert = try store.alert(name)
    let written = try store.delete(alert, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.alert_deleted/1", Receipt(alert.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") alert '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

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

/// `crm alert history`
struct AlertHistory: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "history", abstract: "List the alerts reported so far, newest first.",
    discussion: """
      Examples:
        crm alert history --since 30d
        crm alert history leaving --customer ada@example.org -f json
      """)
  static let columns = AlertEvent.columns

  @Argument(help: "name of an alert; all by default", completion: .shellCommand("crm complete alerts"))
  var name: String?
  @Option(help: "only this customer: id, e-mail address, phone number or source:key") var customer: String?
  @OptionGroup var range: TimeRangeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let span = try environment.span(range, in: store)
    var rows = try store.alertEvents(
      alert: name, customer: customer.map { try store.customerID($0) }, span: span
    ).rows
    return try environment.console.write(&rows)
  }
}
