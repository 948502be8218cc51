import Tabular

/// What adding, changing or deleting a rule of assignment did.
struct WrittenAssignment: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the rule"),
    Column("name", help: "name"),
    Column("changeset", .integer, help: "changeset; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .optional(changeset), .boolean(isDryRun)]
  }
}
