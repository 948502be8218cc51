import ArgumentParser
import CRMKit
import Tabular

/// `crm alert history`
struct AlertHistory: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "history", abstract: "List the alerts reported so far, newest first.",
    discussion: """
      Examples:
        crm alert history --at 30d
        crm alert history leaving --customer ada@example.org -f json
      """)
  static let columns = AlertEvent.columns

  @Argument(help: "Name of an alert; all without one.", completion: .shellCommand("crm complete alerts"))
  var name: String?
  @Option(help: "Only this customer: id, e-mail address, phone number or source:key.") var customer: String?
  @Option(help: ArgumentHelp("When it was told: 2026-01, 30d, FROM..TO.", valueName: "span")) var at: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let zone = try environment.zone(of: store)
    let span = try at.map { try DateSpan(parsing: $0, now: environment.now, zone: zone) }
    var rows = try store.alertEvents(
      alert: name, customer: customer.map { try store.customerID($0) }, span: span
    ).rows
    return try environment.console.write(&rows)
  }
}
