import Tabular

/// What `crm init` made.
struct CreatedDatabase: Tabulated {
  static let columns = [
    Column("path", help: "path of the database"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
  ]

  let path: String
  let isDryRun: Bool

  var cells: [Cell] { [.text(path), .boolean(isDryRun)] }
}
