import ArgumentParser
import CRMKit
import Tabular

/// `crm alert delete`
struct AlertDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete an alert with its memory of reported customers.",
    discussion: """
      'crm undo' restores the alert and its memory.

      Examples:
        crm alert delete leaving
      """)
  static var result: (any Tabulated.Type)? { WrittenAlert.self }

  @Argument(help: "name of the alert", completion: .shellCommand("crm complete alerts")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let alert = try store.alert(name)
    let written = try store.delete(alert, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.alert_deleted/1", WrittenAlert(alert.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") alert '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
