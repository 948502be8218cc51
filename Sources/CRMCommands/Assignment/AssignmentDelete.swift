import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment delete`
struct AssignmentDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete an assignment rule; deals keep their owners.",
    discussion: """
      'crm undo' restores it.

      Examples:
        crm assignment delete dach
      """)
  static var result: (any Tabulated.Type)? { WrittenAssignment.self }

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete assignments")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let rule = try store.assignmentRule(name)
    let written = try store.delete(rule, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.assignment_deleted/1",
      WrittenAssignment(rule.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") assignment '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
