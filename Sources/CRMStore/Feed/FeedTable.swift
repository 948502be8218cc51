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
    noun = FeedTable.noun(of: tracked.name)
    recordIndex = noun == tracked.name ? 0 : tracked.columns.firstIndex(of: noun + "_id")
    // A column of JSON is one whose constraint says so.
    documents = Set(tracked.columns.indices.filter { sql.contains("json_type(\(tracked.columns[$0]))") })
  }

  /// The nouns and tables that a feed tells of, those of documents among them by their kinds.
  static func names(of tables: [FeedTable], _ model: DataModel) -> [(noun: String, table: String)] {
    tables.flatMap { table in
      table.tracked.holdsDocuments
        ? model.documents.map { (noun(of: $0), $0) } : [(table.noun, table.name)]
    }
  }

  /// A table's name up to its first `_`.
  static func noun(of table: String) -> String { table.split(separator: "_").first.map(String.init) ?? table }

  /// Every field of a row; the place of a document among others only where it has one.
  func fields(of row: [SQLValue]) -> [(key: String, value: JSONValue)] {
    let columns = tracked.columns.indices.compactMap { index -> (key: String, value: JSONValue)? in
      guard index > 0, index != tracked.changesetIndex else { return nil }
      if tracked.holdsDocuments {
        guard index != tracked.kindIndex, index != tracked.bodyIndex, row[index] != .null else { return nil }
      }
      return (tracked.columns[index], json(row[index], column: index))
    }
    guard tracked.holdsDocuments else { return columns }
    return columns + tracked.members(of: row).map { ($0.name, json($0.value, of: $0.name)) }
  }

  /// A member of a document, as ``json(_:column:)`` writes the value of a column.
  func json(_ member: JSONValue, of name: String) -> JSONValue {
    if case .instant(let seconds) = SQLValue(member).cell(in: name) {
      return .string(Instant(seconds: seconds).description)
    }
    return member
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
