import ArgumentParser
import CRMKit
import Tabular

/// `crm escalation delete`
struct EscalationDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete an escalation policy; past escalations stay.",
    discussion: """
      'crm undo' restores it.

      Examples:
        crm escalation delete late
      """)
  static var result: (any Tabulated.Type)? { WrittenEscalation.self }

  @Argument(help: "name of the escalation policy", completion: .shellCommand("crm complete escalations"))
  var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.escalation(name)
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.escalation_deleted/1",
      WrittenEscalation(old.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") escalation '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
