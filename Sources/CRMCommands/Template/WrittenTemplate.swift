import CRMKit
import Tabular

/// What a write to templates did.
struct WrittenTemplate: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the template; empty for several"),
    Column("name", help: "name of the template; empty for several"),
    Column("fields", .list, help: "fields that changed; empty if nothing changed"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ id: Int64?, _ name: String?, changing fields: [String] = [], _ changeset: Int64?, isDryRun: Bool) {
    cells = [
      id.map(Cell.integer) ?? .null, .optional(name), .list(fields), .optional(changeset), .boolean(isDryRun),
    ]
  }
}
