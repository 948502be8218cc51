import GRDB
import Tabular

/// A row of any table as it was at some time, every value as text; what was NULL is absent.
struct HistoricRow {
  let values: [String: String]

  subscript(column: String) -> String? { values[column] }

  /// A row as it stands.
  init(_ row: Row) {
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
  init(journal content: String) {
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

  /// What changed between two states of a customer, a sentence a field; custom fields by their own names.
  func differences(to later: HistoricRow) -> [String] {
    let columns = CustomerSnapshot.textColumns + ["company_id", "created_at"]
    return columns.compactMap { HistoricRow.sentence($0, self[$0], later[$0]) }
      + HistoricRow.differences(custom, later.custom)
  }

  private var custom: [CustomValue] { CustomFields.read(self["custom"]) }

  private static func differences(_ before: [CustomValue], _ after: [CustomValue]) -> [String] {
    (before + after).map(\.name).uniqued().compactMap { name in
      sentence(
        name, before.first { $0.name == name }.map { CustomField.text(of: $0.value) },
        after.first { $0.name == name }.map { CustomField.text(of: $0.value) })
    }
  }

  private static func sentence(_ field: String, _ before: String?, _ after: String?) -> String? {
    switch (before, after) {
    case (let before, let after) where before == after: nil
    case (nil, let after?): "\(field) set to '\(after)'"
    case (let before?, nil): "\(field) '\(before)' removed"
    case (let before?, let after?): "\(field) '\(before)' changed to '\(after)'"
    case (nil, nil): nil
    }
  }
}
