import Tabular

/// What adding, changing or deleting a field did.
struct WrittenField: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the field"),
    Column("name", help: "name of the field"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .optional(changeset), .boolean(isDryRun)]
  }
}
