import GRDB
import Tabular

/// A row of any table as it was at some time, every value as text; what was NULL is absent.
package struct HistoricRow {
  let values: [String: String]

  package subscript(column: String) -> String? { values[column] }

  /// A row as it stands.
  package init(_ row: Row) {
    var values: [String: String] = [:]
    for (column, value) in row {
      switch value.storage {
      case .int64(let integer): values[column] = String(integer)
      case .string(let text): values[column] = text
      case .null, .double, .blob: break
      }
    }
    self.values = values
  }

  /// A row of a table with history.
  init(_ columns: [String], _ row: [SQLValue]) {
    var values: [String: String] = [:]
    for (column, value) in zip(columns, row) {
      switch value {
      case .null: break
      case .integer(let integer): values[column] = String(integer)
      case .text(let text): values[column] = text
      }
    }
    self.values = values
  }

  /// A row as the journal's triggers wrote it down.
  package init(journal content: String) {
    var values: [String: String] = [:]
    if case .object(let members)? = try? JSONValue(parsing: content) {
      for member in members {
        switch member.value {
        case .string(let text), .number(let text): values[member.key] = text
        default: break
        }
      }
    }
    self.values = values
  }
}
