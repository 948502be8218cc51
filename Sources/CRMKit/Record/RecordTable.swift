import Foundation
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

  /// Whether a record has one row; otherwise it has one for each of its parts.
  var hasRowPerRecord: Bool { order == "r.id" || isSortedByItself }
  /// Whether ``order`` is made of the record's own columns alone.
  var isSortedByItself = false

  /// The tables that some SQL asks for: what is only looked up beside a record adds and takes away no rows, and looking it
  /// up for every record takes longer than finding the records.
  func from(naming sql: String) -> String {
    let parts = from.components(separatedBy: "LEFT JOIN")
    guard hasRowPerRecord, !parts.dropFirst().contains(where: { $0.contains("JOIN") }) else { return from }
    let asked = parts.dropFirst().filter { part in
      let alias = part.split(separator: " ").dropFirst().first ?? ""
      return sql.contains("\(alias).")
    }
    return ([parts[0]] + asked).joined(separator: "LEFT JOIN")
  }

  /// What a column is read from, for another table with the same `r`.
  func sql(of name: String) -> String { recordColumns.first { $0.column.name == name }?.sql ?? "NULL" }

  package var columns: [Column] { recordColumns.map(\.column) }
}
