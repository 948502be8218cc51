import CRMKit
import Tabular

/// What setting or unsetting stages of life did.
struct LifecycleChange: Tabulated {
  static let columns = [
    Column("stage", help: "lifecycle stage set; empty if it was unset"),
    Column("customers", .integer, help: "customers named on the command line or read by --ids-from"),
    Column("changed", .integer, help: "customers changed"),
    Column("unchanged", .integer, help: "customers left unchanged"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]
  /// The line of the receipt.
  let line: String

  init(_ stage: String?, _ written: Store.Written<OverrideSummary>, _ global: GlobalOptions) {
    let summary = written.value
    let unchanged = summary.customers - summary.changed
    cells = [
      .optional(stage), .integer(Int64(summary.customers)), .integer(Int64(summary.changed)),
      .integer(Int64(unchanged)), .optional(written.changeset), .boolean(global.dryRun),
    ]
    line =
      (global.dryRun ? "would " : "") + (stage == nil ? "unset" : "set")
      + " the stage of \(summary.changed) customer\(summary.changed == 1 ? "" : "s")"
      + (stage.map { " to \($0)" } ?? "") + (unchanged == 0 ? "" : ", \(unchanged) unchanged")
  }
}

extension Environment {
  func write(_ change: LifecycleChange) throws -> ExitStatus {
    var document = Document(schema: "crm.lifecycle_changed/1", change)
    document.line = change.line
    try console.write(receipt: document)
    return .done
  }
}
