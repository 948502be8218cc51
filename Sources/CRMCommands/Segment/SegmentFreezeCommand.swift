import ArgumentParser
import CRMKit
import Tabular

/// `crm segment freeze`
struct SegmentFreezeCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "freeze", abstract: "Save a snapshot of the customers in a segment.",
    discussion: """
      A snapshot documents the recipients of a mailing or a static list. It keeps the rule at that time, the
      time, and a hash over the ids that anybody can compute: the sha256sum of the ids in ascending order,
      one a line.

      Examples:
        crm segment freeze vip --name vip-letter
        crm segment freeze vip --as-of 2025-12-31
      """)
  static var result: (any Tabulated.Type)? { FrozenSegment.self }

  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String
  @Option(help: .init("name of the snapshot; segment name and day by default", valueName: "name"))
  var name: String?
  @OptionGroup var asOf: AsOfOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let asOf = try asOf.value(in: environment, store)
    let frozen = try store.freeze(
      store.segment(segment), as: name ?? "\(segment)-\(CalendarDay(daysSinceEpoch: asOf.day))", asOf: asOf,
      dryRun: global.dryRun)
    var document = Document(
      schema: "crm.segment_frozen/1",
      FrozenSegment(freeze: frozen.value, changeset: frozen.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would freeze" : "froze") \(frozen.value.members) customers as '\(frozen.value.name)', "
      + "sha256 \(frozen.value.hash)"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What freezing a segment did.
struct FrozenSegment: Tabulated {
  static let columns =
    SegmentFreeze.columns + [
      Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
      Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
    ]

  let freeze: SegmentFreeze
  let changeset: Int64?
  let isDryRun: Bool

  var cells: [Cell] { freeze.cells + [.optional(changeset), .boolean(isDryRun)] }
}
