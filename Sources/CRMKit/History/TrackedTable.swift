import GRDB

/// A table whose rows have history: every table with a `changeset_id` that is not history itself.
struct TrackedTable: Sendable, Hashable {
  let name: String
  /// Column names in the order of the table.
  let columns: [String]

  /// Where the changeset that inserted a row stands in `columns`.
  let changesetIndex: Int

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
  }
}
