import ArgumentParser
import CRMKit
import Tabular

/// `crm alert add`
struct AlertAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add an alert on a rule, a segment, churn risk or an SLA.",
    discussion: """
      'crm alert check' then reports customers who begin to match the rule, or with --edge left cease to match
      it: each customer once per period, and none who matched before. The rule is one of --where, --segment,
      --churn and --spend-drop; the last three are short for rules that 'crm alert show' prints.

      --on sla-breach reports each SLA timer that is past its due time and has not ended, --on sla-warning
      each that is past its warning time: every run of a timer once. --where then chooses tickets. Timers that
      ended before the alert was added are not reported, with --baseline none that was breached before.

      Examples:
        crm alert add leaving --churn at_risk --severity critical
        crm alert add vip-left --segment vip --edge left
        crm alert add spending-less --spend-drop 50 --window 90d --period quarter
        crm alert add silent-big --where 'orders.net(365d) > 5000 and last_order < -60d' --baseline
        crm alert add breaches --on sla-breach --severity critical
        crm alert add soon --on sla-warning --where 'priority >= high'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the alert") var name: String
  @OptionGroup(title: "Rule") var rule: AlertRuleOptions
  @OptionGroup(title: "Reporting") var telling: AlertTellingOptions
  @Flag(help: "record the current matches as reported") var baseline = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var alert = Alert(name: name, rule: try rule.text())
    alert.watches = rule.watches
    if alert.watches != .customers {
      try telling.refusePeriod()
      alert.period = .ever
    }
    telling.apply(to: &alert)
    let now = AsOf(through: environment.now, zone: DayZone(try environment.zone(of: store)))
    let written = try store.add(alert, isBaseline: baseline, asOf: now, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.alert_added/1",
      Receipt(written.value, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would add" : "added") alert '\(name)': \(alert.sentence)"
    try environment.console.write(receipt: document)
    return .done
  }
}

extension Alert {
  /// What is watched, in a few words.
  fileprivate var sentence: String {
    guard watches != .customers else { return rule }
    return rule.isEmpty ? watches.rawValue : "\(watches.rawValue) where \(rule)"
  }
}

/// When and how often an alert reports.
struct AlertTellingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "when to alert: entered, a customer begins to match (default), or left, a "
        + "customer ceases to match"),
    completion: .list(Alert.Edge.allCases.map(\.rawValue)), transform: Alert.Edge.init(argument:))
  var edge: Alert.Edge?
  @Option(
    help: "severity: warning (default) or critical; 'crm alert check' exits 1 or 2",
    completion: .list(Alert.Severity.allCases.map(\.rawValue)), transform: Alert.Severity.init(argument:))
  var severity: Alert.Severity?
  @Option(
    help: "report a customer once per day, week, month (default), quarter, year or ever",
    completion: .list(AlertPeriod.allCases.map(\.rawValue)), transform: AlertPeriod.init(argument:))
  var period: AlertPeriod?
  @Option(help: "description") var description: String?

  /// - Throws: ``UsageError`` for options that only alerts on customers have.
  func refusePeriod() throws {
    guard edge != nil || period != nil else { return }
    throw UsageError(
      .conflictingOptions, "an SLA timer is reported once", hint: "leave --edge and --period out")
  }

  func apply(to alert: inout Alert) {
    alert.edge = edge ?? alert.edge
    alert.severity = severity ?? alert.severity
    alert.period = period ?? alert.period
    alert.description = description ?? alert.description
  }
}

extension Alert.Edge: Choice {}
extension Alert.Severity: Choice {}
extension AlertPeriod: Choice {}
extension ChurnLevel: Choice {}
