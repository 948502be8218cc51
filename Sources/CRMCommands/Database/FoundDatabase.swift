import Tabular

/// Where the database is.
struct FoundDatabase: Tabulated {
  static let columns = [Column("path", help: "path of the database")]

  let path: String

  var cells: [Cell] { [.text(path)] }
}
