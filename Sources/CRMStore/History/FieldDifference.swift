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
    let name = table.name(of: after ?? before)
    return pairs(before, after).compactMap { field, old, new in
      guard old != new else { return nil }
      return [
        .text(name), .integer(row), .text(operation), .text(field), old.cell(in: field), new.cell(in: field),
      ]
    }
  }

  /// Both values of every field that one of the states has.
  private func pairs(
    _ before: [SQLValue]?, _ after: [SQLValue]?
  ) -> [(field: String, before: SQLValue, after: SQLValue)] {
    let (old, new) = (before.map(table.fields(of:)) ?? [], after.map(table.fields(of:)) ?? [])
    if old.map(\.name) == new.map(\.name) { return zip(old, new).map { ($0.name, $0.value, $1.value) } }
    let (earlier, later) = (values(old), values(new))
    return (new + old).map(\.name).uniqued().map { ($0, earlier[$0] ?? .null, later[$0] ?? .null) }
  }

  private func values(_ fields: [(name: String, value: SQLValue)]) -> [String: SQLValue] {
    Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
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
