import Tabular

/// What `crm init` made.
struct CreatedDatabase: Tabulated {
  static let columns = [
    Column("path", help: "The database."),
    Column("dry_run", .boolean, shown: false, help: "Whether nothing was written."),
  ]

  let path: String
  let isDryRun: Bool

  var cells: [Cell] { [.text(path), .boolean(isDryRun)] }
}
