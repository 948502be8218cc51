import ArgumentParser
import CRMKit
import Tabular

/// `crm undo`
struct UndoCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "undo", abstract: "Undo changesets, as a new changeset.",
    discussion: """
      Several are taken back newest first, as one changeset. With --since everything after a changeset is, so that the
      file is as that one left it; --since 0 empties it. Several need a yes: an answer on a terminal, --yes elsewhere. An
      undo can be undone.

      Rows that changed again since are listed, and nothing is written. With --keep-newer they stay as they are, and so
      does what they need: a record that stays keeps its parts, and what another row points at cannot go. The rest is
      undone, and what was left is listed.

      Examples:
        crm undo
        crm undo 3 --dry-run
        crm undo 5 4 2 --yes
        crm undo --since 1 --dry-run
        crm undo 1 --keep-newer
      """)
  static var result: (any Tabulated.Type)? { UndoSummary.self }

  @Argument(help: "Numbers of changesets; the last one where they are left out.") var changesets: [Int64] = []
  @Option(help: .init("Take back everything after this changeset.", valueName: "changeset")) var since: Int64?
  @Flag(help: "Leave rows that changed since as they are, and undo the rest.") var keepNewer = false
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
      guard let since else { return changesets.isEmpty ? .last : .changesets(changesets) }
      guard changesets.isEmpty else {
        throw UsageError(
          .conflictingOptions, "--since and changesets exclude each other", hint: "give one of them")
      }
      return .after(since)
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
