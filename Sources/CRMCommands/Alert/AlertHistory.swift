import ArgumentParser
import CRMKit
import Tabular

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
