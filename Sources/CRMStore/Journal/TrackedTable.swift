import GRDBSQLite

/// A table whose rows have history: every table with a `changeset_id` that is not history itself.
package struct TrackedTable: Sendable, Hashable {
  package let name: String
  /// Column names in the order of the table.
  package let columns: [String]

  /// Where the changeset that inserted a row stands in `columns`.
  let changesetIndex: Int
  /// The column that names whom rows are about, here and in the journal.
  let subject: String
  /// Where it stands in `columns`; `nil` where rows are about nobody.
  let subjectIndex: Int?
  /// Where the record stands of which a row is a part, as the table's name says: `a_b` belongs to the row of `a` that
  /// its `a_id` names. `nil` for tables of their own, and for parts of those whom the subject names.
  let parentIndex: Int?
  /// Where a row says what it is, in a table of documents; `nil` in others.
  let kindIndex: Int?
  /// Where the JSON object stands whose members are the fields of a document.
  let bodyIndex: Int?

  /// Parents before children, the order in which they were made.
  package static func all(in database: Database) throws -> [TrackedTable] {
    guard let connection = database.sqliteConnection else { return [] }
    return try all(connection)
  }

  static func all(_ connection: OpaquePointer) throws -> [TrackedTable] {
    let rows = try RawStatement(
      connection,
      """
      SELECT s.name, c.name FROM sqlite_schema s, pragma_table_info(s.name) c
      WHERE s.type = 'table' AND s.rootpage > 0
        AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY s.rowid, c.cid
      """)
    var tables: [(name: String, columns: [String])] = []
    while try rows.step() {
      if tables.last.map({ rows.equals($0.name, at: 0) }) != true { tables.append((rows.text(at: 0), [])) }
      tables[tables.count - 1].columns.append(rows.text(at: 1))
    }
    let subject = try subjectColumn(connection)
    return tables.compactMap { TrackedTable(name: $0.name, columns: $0.columns, subject: subject) }
  }

  /// The journal's own column beside those that every journal has.
  static func subjectColumn(_ connection: OpaquePointer) throws -> String {
    let column = try RawStatement(
      connection,
      """
      SELECT name FROM pragma_table_info('before_image')
      WHERE name LIKE '%\\_id' ESCAPE '\\' AND name NOT IN ('changeset_id', 'row_id', 'parent_id')
      """)
    return try column.step() ? column.text(at: 0) : ""
  }

  /// Reads one table from the schema; `nil` where it has no history.
  init?(named name: String, subject: String, _ connection: OpaquePointer) throws {
    let rows = try RawStatement(
      connection, "PRAGMA main.table_info(\"\(name.replacing("\"", with: "\"\""))\")")
    var columns: [String] = []
    while try rows.step() { columns.append(rows.text(at: 1)) }
    self.init(name: name, columns: columns, subject: subject)
  }

  init?(name: String, columns: [String], subject: String) {
    guard !TrackedTable.ofHistory.contains(name), columns.first == "id",
      let index = columns.firstIndex(of: "changeset_id")
    else { return nil }
    self.name = name
    self.columns = columns
    changesetIndex = index
    self.subject = subject
    subjectIndex = columns.firstIndex(of: subject)
    (kindIndex, bodyIndex) = (columns.firstIndex(of: "noun"), columns.firstIndex(of: "body"))
    parentIndex = columns.firstIndex { column in
      column.hasSuffix("_id") && column != subject && name.hasPrefix(column.dropLast("id".count))
    }
  }

  /// The tables that history itself is kept in.
  private static let ofHistory = ["journal", "changeset", "changeset_table", "before_image"]

  /// The record of whose parts this is a table: `a` for `a_b`.
  var parent: String? { parentIndex.map { String(columns[$0].dropLast("_id".count)) } }

  /// The names of all columns, in order.
  var columnList: String { columns.map { "\"\($0)\"" }.joined(separator: ", ") }

  /// Inserts a row of which every column is given, in order.
  ///
  /// By names: a column that was added by a later step stands behind the others in the file, wherever the text of the schema
  /// has it.
  var insertSQL: String {
    "INSERT INTO \"\(name)\" (\(columnList)) VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))"
  }
}

/// The tables with history of a connection, each read from the schema when it is first asked for.
///
/// A short command writes to two or three of them; reading all was a tenth of its time.
final class TrackedTables {
  private let connection: OpaquePointer
  private let subject: String
  /// Those that were asked for by name, and what came of it.
  private var known: [(name: String, table: TrackedTable?)] = []
  private var every: [TrackedTable]?

  init(_ connection: OpaquePointer) throws {
    self.connection = connection
    subject = try TrackedTable.subjectColumn(connection)
  }

  /// All of them, parents before children.
  func all() throws -> [TrackedTable] {
    let tables = try every ?? TrackedTable.all(connection)
    every = tables
    return tables
  }

  /// The one of a name; `nil` for a table without history, or none.
  func table(named name: String) throws -> TrackedTable? {
    for entry in known where entry.name == name { return entry.table }
    let table = try TrackedTable(named: name, subject: subject, connection)
    known.append((name, table))
    return table
  }
}
