import ArgumentParser
import CRMKit
import Tabular

/// `crm triage delete`
struct TriageDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a triage rule; tickets keep what it set.",
    discussion: """
      'crm undo' restores it.

      Examples:
        crm triage delete refunds
        crm triage delete refunds --dry-run
      """)
  static var result: (any Tabulated.Type)? { WrittenTriageRule.self }

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete triage")) var rule: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.triageRule(rule)
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.triage_deleted/1",
      WrittenTriageRule(old.id, rule, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") triage '\(rule)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
