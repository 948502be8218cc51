import Tabular

/// A declared custom field: a column of a noun that the database's owner added.
package struct CustomField: Sendable, Equatable {
  package var id: Int64
  package var noun: String
  package var name: String
  package var type: CustomFieldType
  /// The values of an enum; empty for other types.
  package var choices: [String]
  package var isRequired: Bool
  /// Days after which a value that nobody touched is stale.
  package var staleAfterDays: Int64?
  package var help: String?

  init(_ row: Row) {
    id = row["id"]
    noun = row["noun"]
    name = row["name"]
    type = CustomFieldType(rawValue: row["type"]) ?? .text
    choices = CustomField.choices(row["choices"])
    isRequired = row["required"]
    staleAfterDays = row["stale_after"]
    help = row["help"]
  }

  private static func choices(_ text: String?) -> [String] {
    guard let text, case .array(let items)? = try? JSONValue(parsing: text) else { return [] }
    return items.compactMap { if case .string(let item) = $0 { item } else { nil } }
  }

  static func all(noun: String = "customer", in database: Database) throws -> [CustomField] {
    let statement = try database.cachedStatement(sql: "SELECT * FROM field WHERE noun = ? ORDER BY id")
    return try Row.fetchAll(statement, arguments: [noun]).map(CustomField.init)
  }

  /// The column that lists of the noun get.
  var column: Column {
    Column(name, columnKind, shown: false, help: help ?? "custom field of type \(type.rawValue)")
  }

  private var columnKind: Column.Kind {
    switch type {
    case .text, .enum: .text
    case .integer: .integer
    case .decimal: .decimal
    case .boolean: .boolean
    case .date: .date
    case .instant: .instant
    case .list: .list
    }
  }

  /// A stored value as a cell.
  static func cell(of value: JSONValue) -> Cell {
    switch value {
    case .null: .null
    case .boolean(let flag): .boolean(flag)
    case .number(let digits): Int64(digits).map(Cell.integer) ?? .decimal(digits)
    case .string(let text): .text(text)
    case .array(let items):
      .list(items.map { if case .string(let item) = $0 { item } else { $0.compactText } })
    case .object: .json(value)
    }
  }
}

extension CustomField: Tabulated {
  package static let columns = [
    Column("id", .integer, help: "number of the field"),
    Column("noun", help: "what has the field"),
    Column("name", help: "its name, also the name of its column"),
    Column("type", help: "text, integer, decimal, boolean, date, instant, enum or list"),
    Column("values", .list, help: "the values of an enum"),
    Column("required", .boolean, help: "whether lint reports a customer without a value"),
    Column("stale_after_days", .integer, help: "days after which lint reports a value that nobody touched"),
    Column("help", help: "what the field means"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .text(noun), .text(name), .text(type.rawValue), .list(choices), .boolean(isRequired),
      staleAfterDays.map(Cell.integer) ?? .null, .optional(help),
    ]
  }
}

/// What the values of a custom field are.
package enum CustomFieldType: String, Sendable, CaseIterable {
  case text
  case integer
  /// An exact decimal number.
  case decimal
  case boolean
  /// A day, `2026-01-15`.
  case date
  /// A point in time, kept as RFC 3339 UTC.
  case instant
  /// One of the values that the field allows.
  case `enum`
  /// Several texts.
  case list
}
