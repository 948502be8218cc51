import CRMKit
import Tabular

/// What setting or unsetting stages of life did.
struct LifecycleChange: Tabulated {
  static let columns = [
    Column("stage", help: "The stage that was set; none where it was unset."),
    Column("customers", .integer, help: "Customers that were named."),
    Column("changed", .integer, help: "Customers for whom something changed."),
    Column("unchanged", .integer, help: "Customers that were so already."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]
  /// What a person is told.
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
