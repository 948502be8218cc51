import Tabular

/// A line of `--columns help`.
struct ColumnHelp: Tabulated {
  static let columns = [
    Column("column", help: "Name of the column."),
    Column("type", help: "text, integer, decimal, boolean, instant, date, list or json."),
    Column("shown", .boolean, help: "Whether the text form shows it unless asked otherwise."),
    Column("description", help: "What it holds."),
  ]

  let column: Column

  var cells: [Cell] {
    [.text(column.name), .text(column.kind.rawValue), .boolean(column.isShown), .text(column.help)]
  }
}
