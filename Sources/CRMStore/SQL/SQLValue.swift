import GRDB

/// A value of a column; the schema has no floating-point and no binary column in a tracked table.
package enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case text(String)

  package static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }
  package static func optional(_ integer: Int64?) -> SQLValue { integer.map(SQLValue.integer) ?? .null }
}

extension SQLValue: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .text(let value): value.databaseValue
    }
  }

  package static func fromDatabaseValue(_ value: DatabaseValue) -> SQLValue? {
    switch value.storage {
    case .null: .null
    case .int64(let integer): .integer(integer)
    case .string(let text): .text(text)
    case .double, .blob: nil
    }
  }
}

extension SQLValue {
  /// The integer; `nil` for anything else.
  package var asInteger: Int64? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The text; `nil` for anything else.
  package var asText: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
