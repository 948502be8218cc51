import CRMKit
import Tabular

/// What a write to templates did.
struct WrittenTemplate: Tabulated {
  static let columns = [
    Column("id", .integer, help: "Number of the template; none where several are meant."),
    Column("name", help: "The word that commands call it by; none where several are meant."),
    Column("fields", .list, help: "What is otherwise than before; of a new template nothing."),
    Column("changeset", .integer, help: "The changeset; none where nothing was written."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ id: Int64?, _ name: String?, changing fields: [String] = [], _ changeset: Int64?, isDryRun: Bool) {
    cells = [
      id.map(Cell.integer) ?? .null, .optional(name), .list(fields), .optional(changeset), .boolean(isDryRun),
    ]
  }
}
