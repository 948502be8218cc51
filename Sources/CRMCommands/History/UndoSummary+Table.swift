import CRMKit
import Tabular

extension UndoSummary: Tabulated {
  package static let columns = [
    Column("undone", .integer, help: "The changeset that was taken back, the newest of several."),
    Column("count", .integer, help: "How many changesets were taken back."),
    Column("changeset", .integer, help: "The changeset that took them back; none on a dry run."),
    Column("removed", .integer, help: "Rows that had been inserted and are gone again."),
    Column("reverted", .integer, help: "Rows that had been changed and are as before."),
    Column("restored", .integer, help: "Rows that had been deleted and are back."),
    Column("kept", .integer, help: "Rows that were left as they are, because something newer needs them."),
    Column("dry_run", .boolean, shown: false, help: "Whether nothing was written."),
  ]

  package var cells: [Cell] {
    [
      undone.map(Cell.integer) ?? .null, .integer(Int64(count)), changeset.map(Cell.integer) ?? .null,
      .integer(Int64(removed)), .integer(Int64(reverted)), .integer(Int64(restored)),
      .integer(Int64(left.count)),
      .boolean(isDryRun),
    ]
  }
}
