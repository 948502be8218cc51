import ArgumentParser
import CRMKit
import Tabular

/// `crm undo`
struct UndoCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "undo", abstract: "Take a changeset back, as a new changeset.",
    discussion: """
      Rows that were changed again since are listed, and nothing is written. An undo can be undone.

      Examples:
        crm undo
        crm undo 3 --dry-run
      """)
  static var result: (any Tabulated.Type)? { UndoSummary.self }

  @Argument(help: "Number of the changeset; the last one where it is left out.") var changeset: Int64?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let summary = try environment.openStore(.writing).undo(changeset, dryRun: global.dryRun)
    try environment.console.write(receipt: Document(schema: "crm.undo/1", summary))
    return .done
  }
}
