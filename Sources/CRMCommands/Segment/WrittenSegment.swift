import CRMKit
import Tabular

/// What making, changing or deleting a segment did.
struct WrittenSegment: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the segment"),
    Column("name", help: "name of the segment"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .optional(changeset), .boolean(isDryRun)]
  }
}
