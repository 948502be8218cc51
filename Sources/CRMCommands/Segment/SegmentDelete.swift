import ArgumentParser
import CRMKit
import Tabular

/// `crm segment delete`
struct SegmentDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a segment with its exceptions and snapshots.",
    discussion: """
      A segment that other rules name is not deleted (exit 5). If it has snapshots, crm asks for
      confirmation; scripts pass --yes. 'crm undo' restores everything.

      Examples:
        crm segment delete german
        crm segment delete win-back --yes
      """)
  static var result: (any Tabulated.Type)? { WrittenSegment.self }

  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.segment(segment)
    try environment.confirmDeletion(of: "segment", [old.id], named: segment, in: store)
    let deleted = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.segment_deleted/1",
      WrittenSegment(old.id, segment, deleted.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") segment '\(segment)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
