import ArgumentParser
import CRMKit
import Tabular

/// `crm undo`
struct UndoCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "undo", abstract: "Undo changesets, as a new changeset.",
    discussion: """
      Several changesets are undone newest first, as one changeset. --after undoes everything after a
      changeset, which restores the state it left; --after 0 empties the database. To undo several, crm asks
      for confirmation; scripts pass --yes. An undo can be undone.

      Rows changed again since are listed, and nothing is written. With --keep-newer they are kept, and so is
      what they need: a record that is kept keeps its parts, and a row that others refer to is not removed.
      The rest is undone, and the rows kept are listed.

      Examples:
        crm undo
        crm undo 3 --dry-run
        crm undo 5 4 2 --yes
        crm undo --after 1 --dry-run
        crm undo 1 --keep-newer
      """)
  static var result: (any Tabulated.Type)? { UndoSummary.self }

  @Argument(help: "numbers of changesets; the last one by default") var changesets: [Int64] = []
  @Option(help: .init("undo everything after this changeset", valueName: "changeset")) var after: Int64?
  @Flag(help: "keep rows that changed since, and undo the rest") var keepNewer = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let request = try request
    let count = try store.targets(of: request).count
    if count > 1 { try environment.confirm("undo \(count) changesets") }
    do {
      let summary = try store.undo(request, keepingNewer: keepNewer, dryRun: global.dryRun)
      return try write(summary, environment)
    } catch let error as HistoryError {
      if case .conflicts(_, let conflicts) = error { _ = try environment.console.write(conflicts) }
      throw error
    }
  }

  private var request: UndoRequest {
    get throws {
      guard let after else { return changesets.isEmpty ? .last : .changesets(changesets) }
      guard changesets.isEmpty else {
        throw UsageError(
          .conflictingOptions, "--after and changesets exclude each other", hint: "give one of them")
      }
      return .after(after)
    }
  }

  private func write(_ summary: UndoSummary, _ environment: Environment) throws -> ExitStatus {
    let document = Document(schema: "crm.undo/1", summary)
    guard !summary.left.isEmpty else {
      try environment.console.write(receipt: document)
      return .done
    }
    var rows = TabulatedRows(summary.left)
    _ = try environment.console.write(document, with: &rows, named: "left")
    return .done
  }
}
