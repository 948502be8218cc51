import Tabular

/// The lines that tell two states of a row apart, a field a line.
struct FieldDifference {
  static let columns = [
    Column("table", help: "table of the row"),
    Column("row_id", .integer, use: .detail, help: "id of the row"),
    Column("operation", use: .detail, means: .operation, help: "insert, update, delete or restore"),
    Column("field", help: "column of the table"),
    Column("before", means: .always(.removed), help: "value before"),
    Column("after", means: .always(.added), help: "value after"),
  ]

  let table: TrackedTable
  let row: Int64
  let operation: String

  /// A line for each field that differs; the row's own id and changeset say nothing new.
  func lines(_ before: [SQLValue]?, _ after: [SQLValue]?) -> [[Cell]] {
    table.columns.enumerated().compactMap { index, column in
      guard index > 0, index != table.changesetIndex else { return nil }
      let old = before?[index] ?? .null
      let new = after?[index] ?? .null
      guard old != new else { return nil }
      return [
        .text(table.name), .integer(row), .text(operation), .text(column), old.cell(in: column),
        new.cell(in: column),
      ]
    }
  }
}

extension SQLValue {
  /// Columns of instants are called `at`, `since` or `as_of`, or end in `_at`.
  func cell(in column: String) -> Cell {
    switch self {
    case .null: .null
    case .integer(let value) where ["at", "since", "as_of"].contains(column) || column.hasSuffix("_at"):
      .instant(value)
    case .integer(let value): .integer(value)
    case .text(let text): .text(text)
    }
  }
}

extension ValueMeaning {
  package static let operation = words(["insert": .added, "restore": .added, "delete": .removed])
}
