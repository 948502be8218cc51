import Tabular

/// What adding, changing or deleting a field did.
struct WrittenField: Tabulated {
  static let columns = [
    Column("id", .integer, help: "Number of the field."),
    Column("name", help: "Its name."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .optional(changeset), .boolean(isDryRun)]
  }
}
