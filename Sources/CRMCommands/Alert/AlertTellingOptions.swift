import ArgumentParser
import CRMKit

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
