import Tabular

/// A row that stands in the way of an undo.
package struct UndoConflict: Sendable, Hashable {
  /// The changeset that was to be undone.
  package var undone: Int64
  package var table: String
  package var row: Int64
  /// The changeset that changed it since, where one is known.
  package var changeset: Int64?
  /// What stands in the way: `changed`, `deleted`, `referenced`, `taken`, `has_value` of a field that would go, or
  /// `part` of a record that was left.
  package var reason: String
}

extension UndoConflict: Tabulated {
  package static let columns = [
    Column("undone", .integer, help: "the changeset that was to be taken back"),
    Column("table", help: "table of the row"),
    Column("row_id", .integer, help: "id of the row"),
    Column(
      "reason", help: "changed, deleted, referenced, taken, has_value, or part of a record that was left"),
    Column("changeset", .integer, help: "the later changeset that touched the row, where one is known"),
  ]

  package var cells: [Cell] {
    [
      .integer(undone), .text(table), .integer(row), .text(reason),
      changeset.map(Cell.integer) ?? .null,
    ]
  }
}

extension [UndoConflict] {
  /// The rows of one table as a JSON array of ids.
  func ids(in table: TrackedTable) -> String {
    "[\(filter { $0.table == table.name }.map { String($0.row) }.joined(separator: ","))]"
  }
}
