import GRDB
import Tabular

/// What a changeset did to one row, all in all.
struct FeedEvent {
  enum Operation: String {
    case insert, update, delete
  }

  var table: FeedTable
  var row: Int64
  /// The row as the changeset found it, in the order of the table's columns; `nil` where it was not there.
  var before: [SQLValue]?
  /// The row as the changeset left it.
  var after: [SQLValue]?

  /// `nil` where the row is as it was, or came and went.
  var operation: Operation? {
    switch (before, after) {
    case (nil, nil): nil
    case (nil, _): .insert
    case (_, nil): .delete
    case (let before?, let after?): before == after ? nil : .update
    }
  }

  /// The table to which the row seems to belong.
  var tableName: String { table.tracked.name(of: after ?? before) }

  /// The record of the noun that the row belongs to.
  var record: SQLValue {
    // A document is its own record where its noun has no other name.
    if table.tracked.holdsDocuments {
      return FeedTable.noun(of: tableName) == tableName ? .integer(row) : .null
    }
    guard let index = table.recordIndex, let row = after ?? before else { return .null }
    return row[index]
  }

  /// The fields of `before` or `after`: of an update those that differ, else all.
  func fields(_ values: [SQLValue]?) -> Cell {
    guard let values else { return .null }
    if table.tracked.holdsDocuments { return .json(.object(membersOfDocument(values))) }
    let members = table.tracked.columns.indices.compactMap { index -> (key: String, value: JSONValue)? in
      guard index > 0, index != table.tracked.changesetIndex else { return nil }
      if let before, let after, before[index] == after[index] { return nil }
      return (table.tracked.columns[index], table.json(values[index], column: index))
    }
    return .json(.object(members))
  }

  private func membersOfDocument(_ values: [SQLValue]) -> [(key: String, value: JSONValue)] {
    let all = table.fields(of: values)
    guard let before, let after else { return all }
    let (old, new) = (table.fields(of: before), table.fields(of: after))
    return all.filter { field in
      old.first { $0.key == field.key }?.value != new.first { $0.key == field.key }?.value
    }
  }
}

/// Looks up the rows of a table as a changeset found and left them; its statements are prepared once.
final class FeedRows {
  private let table: FeedTable
  private let reader: BeforeImageReader
  private let current: CurrentRows
  private let touched: RawStatement
  private let found: RawStatement
  private let later: RawStatement

  init(_ table: FeedTable, _ connection: OpaquePointer) throws {
    self.table = table
    reader = BeforeImageReader(table.tracked)
    current = try CurrentRows(connection, table.tracked)
    touched = try RawStatement(
      connection,
      """
      SELECT id FROM "\(table.name)"
        WHERE id BETWEEN (SELECT first_id FROM changeset_table WHERE changeset_id = ?1 AND table_name = ?2)
          AND (SELECT last_id FROM changeset_table WHERE changeset_id = ?1 AND table_name = ?2)
          AND changeset_id = ?1
      UNION SELECT row_id FROM before_image
        WHERE table_name = ?2
          AND row_id BETWEEN (SELECT first_id FROM changeset_table WHERE changeset_id = ?1 AND table_name = ?2)
          AND (SELECT last_id FROM changeset_table WHERE changeset_id = ?1 AND table_name = ?2)
      UNION SELECT row_id FROM before_image WHERE changeset_id = ?1 AND +table_name = ?2
      ORDER BY 1
      """)
    func image(_ condition: String) throws -> RawStatement {
      try RawStatement(
        connection,
        """
        SELECT content FROM before_image
        WHERE table_name = ?1 AND row_id = ?2 AND \(condition) ORDER BY id LIMIT 1
        """)
    }
    found = try image("+changeset_id = ?3")
    later = try image("(+changeset_id > ?3 OR +changeset_id IS NULL)")
  }

  /// Begins with the rows that a changeset may have written.
  func begin(_ changeset: Int64) throws {
    touched.reset()
    try touched.bind([.integer(changeset), .text(table.name)])
  }

  /// The next of them, `nil` after the last.
  func next() throws -> Int64? {
    guard try touched.step() else {
      touched.reset()
      return nil
    }
    return touched.integer(at: 0)
  }

  /// What a changeset did to a row, all in all.
  func event(_ row: Int64, of changeset: Int64) throws -> FeedEvent {
    let key: [SQLValue] = [.text(table.name), .integer(row), .integer(changeset)]
    let after = try image(later, key) ?? current.values(of: row)
    let before = try image(found, key) ?? (isInserted(after, by: changeset) ? nil : after)
    return FeedEvent(
      table: table, row: row, before: isInserted(before, by: changeset) ? nil : before, after: after)
  }

  /// The first image that a statement finds: `nil` where there is none, `.some(nil)` where the row was not there.
  private func image(_ statement: RawStatement, _ key: [SQLValue]) throws -> [SQLValue]?? {
    defer { statement.reset() }
    try statement.bind(key)
    guard try statement.step() else { return .none }
    return .some(try statement.optionalText(at: 0).map(reader.values))
  }

  private func isInserted(_ values: [SQLValue]?, by changeset: Int64) -> Bool {
    values?[table.tracked.changesetIndex] == .integer(changeset)
  }
}

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
