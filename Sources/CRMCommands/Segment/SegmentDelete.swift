import ArgumentParser
import CRMKit
import Tabular

/// `crm segment delete`
struct SegmentDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a segment with its exceptions and snapshots.",
    discussion: """
      One that other rules name stays (exit 5). One with frozen lists needs a yes: an answer on a terminal, --yes elsewhere.
      'crm undo' brings all of it back.

      Examples:
        crm segment delete german
        crm segment delete win-back --yes
      """)
  static var result: (any Tabulated.Type)? { WrittenSegment.self }

  @Argument(help: "Name of the segment.", completion: .shellCommand("crm complete segments")) var segment:
    String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.segment(segment)
    let freezes = try store.freezes(of: old).count
    if freezes > 0 {
      try environment.confirm(
        "delete segment '\(segment)' and \(freezes) frozen list\(freezes == 1 ? "" : "s")")
    }
    let deleted = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.segment_deleted/1",
      WrittenSegment(old.id, segment, deleted.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") segment '\(segment)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
