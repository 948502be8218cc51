import GRDB

/// A table whose rows have history: every table with a `changeset_id` that is not history itself.
struct TrackedTable: Sendable, Hashable {
  let name: String
  /// Column names in the order of the table.
  let columns: [String]

  /// Where the changeset that inserted a row stands in `columns`.
  let changesetIndex: Int
  /// Where the customer stands whose row it is; `nil` where the table names none.
  let subjectIndex: Int?
  /// Where the record stands of which a row is a part, as the table's name says: `order_line` belongs to the order of its
  /// `order_id`. `nil` for tables of their own, and for parts of customers, whom the subject names.
  let parentIndex: Int?

  /// Parents before children, the order in which they were made.
  static func all(in database: Database) throws -> [TrackedTable] {
    guard let connection = database.sqliteConnection else { return [] }
    let rows = try RawStatement(
      connection,
      """
      SELECT s.name, c.name FROM sqlite_schema s, pragma_table_info(s.name) c
      WHERE s.type = 'table' AND s.rootpage > 0 AND s.name NOT IN ('journal', 'changeset', 'changeset_table', 'before_image')
        AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY s.rowid, c.cid
      """)
    var tables: [(name: String, columns: [String])] = []
    while try rows.step() {
      if tables.last.map({ rows.equals($0.name, at: 0) }) != true { tables.append((rows.text(at: 0), [])) }
      tables[tables.count - 1].columns.append(rows.text(at: 1))
    }
    return tables.compactMap { TrackedTable(name: $0.name, columns: $0.columns) }
  }

  private init?(name: String, columns: [String]) {
    guard let index = columns.firstIndex(of: "changeset_id"), columns.first == "id" else { return nil }
    self.name = name
    self.columns = columns
    changesetIndex = index
    subjectIndex = columns.firstIndex(of: TrackedTable.subjectColumn)
    parentIndex = columns.firstIndex { column in
      column.hasSuffix("_id") && column != TrackedTable.subjectColumn && name.hasPrefix(column.dropLast("id".count))
    }
  }

  /// What names the customer in every table whose rows are about one.
  static let subjectColumn = "customer_id"

  /// The record of whose parts this is a table: `order` for `order_line`.
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
