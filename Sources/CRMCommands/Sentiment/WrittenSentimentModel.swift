import Tabular

/// What changing or deleting a model did.
struct WrittenSentimentModel: Tabulated {
  static let columns: [Column] = [
    Column("id", .integer, help: "id of the model"),
    Column("name", help: "name"),
    Column("changeset", .integer, help: "changeset; empty if nothing changed"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .optional(changeset), .boolean(isDryRun)]
  }
}
