import Tabular

/// What a list of a noun is read from.
package struct RecordTable: Sendable {
  /// The tables, the noun's own with the alias `r`.
  let from: String
  let recordColumns: [RecordColumn]
  /// The expression of the currency that amounts are in.
  var currency = "NULL"
  /// What rows that are equal otherwise are ordered by.
  var order = "r.id"

  /// Whether a record has one row: where it has one for each of its parts, they are ordered by the part as well.
  var hasRowPerRecord: Bool { order == "r.id" }

  /// What a column is read from, for another table with the same `r`.
  func sql(of name: String) -> String { recordColumns.first { $0.column.name == name }?.sql ?? "NULL" }

  package var columns: [Column] { recordColumns.map(\.column) }
}
