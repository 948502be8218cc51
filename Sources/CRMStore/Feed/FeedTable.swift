import GRDB
import Tabular

/// A table whose rows the feed tells of.
struct FeedTable {
  let tracked: TrackedTable
  /// The table's name up to its first `_`.
  let noun: String
  /// Where the id of the noun's record stands in a row; `nil` where the row has none.
  let recordIndex: Int?
  /// Columns that hold JSON.
  private let documents: Set<Int>

  var name: String { tracked.name }

  /// Parents before children.
  static func all(in database: Database) throws -> [FeedTable] {
    try TrackedTable.all(in: database).map { table in
      let sql = try String.fetchOne(
        database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
        arguments: [table.name])
      return FeedTable(table, sql: sql ?? "")
    }
  }

  private init(_ tracked: TrackedTable, sql: String) {
    self.tracked = tracked
    let noun = tracked.name.split(separator: "_").first.map(String.init) ?? tracked.name
    self.noun = noun
    recordIndex = noun == tracked.name ? 0 : tracked.columns.firstIndex(of: noun + "_id")
    // A column of JSON is one whose constraint says so.
    documents = Set(tracked.columns.indices.filter { sql.contains("json_type(\(tracked.columns[$0]))") })
  }

  /// A value as the feed writes it: instants as RFC 3339, documents as such, everything else as it is stored.
  func json(_ value: SQLValue, column: Int) -> JSONValue {
    switch value.cell(in: tracked.columns[column]) {
    case .instant(let seconds): .string(Instant(seconds: seconds).description)
    case .integer(let integer): .integer(integer)
    case .text(let text):
      documents.contains(column) ? (try? JSONValue(parsing: text)) ?? .string(text) : .string(text)
    default: .null
    }
  }
}
