import ArgumentParser
import CRMKit

/// How an alert tells.
struct AlertTellingOptions: ParsableArguments {
  @Option(
    help: "Which change is told: entered, the rule begins to hold, the default; left, it ceases to.",
    completion: .list(Alert.Edge.allCases.map(\.rawValue)), transform: Alert.Edge.init(argument:))
  var edge: Alert.Edge?
  @Option(
    help: "warning, the default, or critical: 'crm alert check' exits 1 or 2.",
    completion: .list(Alert.Severity.allCases.map(\.rawValue)), transform: Alert.Severity.init(argument:))
  var severity: Alert.Severity?
  @Option(
    help: "A customer is told of once in it: day, week, month, the default, quarter, year or ever.",
    completion: .list(AlertPeriod.allCases.map(\.rawValue)), transform: AlertPeriod.init(argument:))
  var period: AlertPeriod?
  @Option(help: "What the alert is for.") var description: String?

  /// - Throws: ``UsageError`` where it says how customers are told of.
  func refusePeriod() throws {
    guard edge != nil || period != nil else { return }
    throw UsageError(
      .conflictingOptions, "a clock of a ticket is told once", hint: "leave --edge and --period out")
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
