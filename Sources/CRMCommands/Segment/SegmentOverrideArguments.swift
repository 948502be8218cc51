import ArgumentParser
import CRMKit
import Tabular

/// A segment and customers, as `pin`, `exclude` and `unpin` take them.
struct SegmentOverrideArguments: ParsableArguments {
  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String
  @Argument(help: "customers by id, e-mail address, phone number or source:key") var customers: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
}

extension SegmentOverrideArguments {
  /// Carries it out and says so.
  ///
  /// - Parameters:
  ///   - words: the verb, and the same as what was done.
  func run(
    _ kind: SegmentOverrideKind?, _ words: (verb: String, done: String), reason: String? = nil,
    in environment: Environment
  ) throws -> ExitStatus {
    let names = try idsFrom.ids(customers, in: environment)
    let store = try environment.openStore(.writing)
    let isDryRun = environment.global.dryRun
    let written = try store.setOverride(
      kind, of: names, in: store.segment(segment), reason: reason, dryRun: isDryRun)
    let summary = written.value
    var document = Document(
      schema: "crm.segment_overridden/1",
      OverriddenCustomers(cells: [
        .text(segment), .integer(Int64(summary.customers)), .integer(Int64(summary.changed)),
        .integer(Int64(summary.customers - summary.changed)), .optional(written.changeset),
        .boolean(isDryRun),
      ]))
    let unchanged = summary.customers - summary.changed
    document.line =
      "\(isDryRun ? "would \(words.verb)" : words.done) \(summary.changed) "
      + "customer\(summary.changed == 1 ? "" : "s")" + (unchanged == 0 ? "" : ", \(unchanged) unchanged")
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What pinning, excluding or unpinning did.
struct OverriddenCustomers: Tabulated {
  static let columns = [
    Column("segment", help: "name of the segment"),
    Column("customers", .integer, help: "customers named on the command line or read by --ids-from"),
    Column("changed", .integer, help: "customers changed"),
    Column("unchanged", .integer, help: "customers left unchanged"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]
}
