import GRDB
import Tabular

/// A noun whose records can be blamed: its own table, and the tables that hang on it.
package struct JournalledNoun: Sendable {
  let table: String
  /// What finds the rows of `parts`.
  let owner: JournalOwner?
  /// The tables whose rows are values of the record, each with its word.
  let parts: [HistoricPart]
  let fields: DeclaredFields

  package init(table: String, owner: JournalOwner?, parts: [HistoricPart], fields: DeclaredFields) {
    self.table = table
    self.owner = owner
    self.parts = parts
    self.fields = fields
  }
}

/// Fields that are no columns: one column holds them all.
package struct DeclaredFields: Sendable {
  let column: String
  /// Those that a record may have.
  let names: @Sendable (Database) throws -> [String]
  /// What the column's text says.
  let values: @Sendable (String) -> [(name: String, cell: Cell)]

  package init(
    column: String, names: @escaping @Sendable (Database) throws -> [String],
    values: @escaping @Sendable (String) -> [(name: String, cell: Cell)]
  ) {
    self.column = column
    self.names = names
    self.values = values
  }
}

/// A table whose rows are values of a record.
package struct HistoricPart: Sendable {
  /// What a row is called: `email`.
  let word: String
  let table: String
  /// A row's value, for reading.
  let text: @Sendable (HistoricRow) -> String

  package init(_ word: String, _ table: String, _ text: @escaping @Sendable (HistoricRow) -> String) {
    self.word = word
    self.table = table
    self.text = text
  }
}

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
