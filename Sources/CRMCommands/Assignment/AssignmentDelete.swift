import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment delete`
struct AssignmentDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete an assignment rule; deals keep their owners.",
    discussion: """
      Needs a yes: an answer on a terminal, --yes elsewhere.

      Examples:
        crm assignment delete dach --yes
      """)
  static var result: (any Tabulated.Type)? { WrittenAssignment.self }

  @Argument(help: "Name of the rule.", completion: .shellCommand("crm complete assignments")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let rule = try store.assignmentRule(name)
    try environment.confirm("delete assignment '\(name)'")
    let written = try store.delete(rule, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.assignment_deleted/1",
      WrittenAssignment(rule.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") assignment '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
