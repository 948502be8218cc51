/// A table as an archive holds it.
struct ArchiveTable {
  let name: String
  /// Column names in the order of the table.
  let columns: [String]
  /// Columns of bytes; an archive writes them in hexadecimal digits.
  let binary: Set<Int>
  /// How rows that have history are hashed; `nil` for the tables that are history.
  let tracked: TrackedTable?

  /// Parents before children: the changesets, then what they wrote, then what else history keeps.
  ///
  /// Whatever is no table with history and not derived is taken for history, so that no later table is forgotten. Indexes of
  /// words are no tables but virtual ones and their shadows.
  static func all(in database: Database, _ model: DataModel, history: Bool) throws -> [ArchiveTable] {
    let tracked = try TrackedTable.all(in: database)
    let byName = Dictionary(uniqueKeysWithValues: tracked.map { ($0.name, $0) })
    // Tables that come from the others, or belong to the file alone.
    let derived = Set(model.derived.map(\.table) + ["journal"])
    let all = try columns(in: database).filter { !derived.contains($0.table) }
      .map { ArchiveTable($0, $1, tracked: byName[$0]) }
    let others = all.filter { $0.tracked == nil }
    let known = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    let tables = tracked.compactMap { known[$0.name] }
    return history ? others.prefix(1) + tables + others.dropFirst() : tables
  }

  /// The columns of every table, each with its type.
  private static func columns(
    in database: Database
  ) throws -> [(table: String, columns: [(name: String, type: String)])] {
    guard let connection = database.sqliteConnection else { return [] }
    let rows = try RawStatement(
      connection,
      """
      SELECT s.name, c.name, c.type
      FROM sqlite_schema s JOIN pragma_table_list(s.name) l ON l.schema = 'main' AND l.type = 'table',
        pragma_table_info(s.name) c
      WHERE s.type = 'table' ORDER BY s.rowid, c.cid
      """)
    var tables: [(table: String, columns: [(name: String, type: String)])] = []
    while try rows.step() {
      if tables.last.map({ rows.equals($0.table, at: 0) }) != true { tables.append((rows.text(at: 0), [])) }
      tables[tables.count - 1].columns.append((rows.text(at: 1), rows.text(at: 2)))
    }
    return tables.filter { !$0.table.hasPrefix("sqlite_") }
  }

  private init(_ name: String, _ columns: [(name: String, type: String)], tracked: TrackedTable?) {
    self.name = name
    self.tracked = tracked
    self.columns = columns.map(\.name)
    binary = Set(columns.indices.filter { columns[$0].type == "BLOB" })
  }

  /// One that older versions had.
  init(_ former: FormerTable) {
    name = former.name
    columns = former.columns
    tracked = TrackedTable(name: former.name, columns: former.columns, subject: "")
    binary = []
  }

  /// What reads every column of every row, the oldest row first.
  var selectSQL: String {
    "SELECT \(columns.map { "\"\($0)\"" }.joined(separator: ", ")) FROM \"\(name)\" ORDER BY 1"
  }

  /// What a column holds where an archive of an older version does not know it.
  func standardValues(in database: Database) throws -> [SQLValue] {
    try Row.fetchAll(
      database, sql: "SELECT dflt_value FROM pragma_table_info(?) ORDER BY cid", arguments: [name]
    ).map { row in
      guard let expression = row[0] as String? else { return .null }
      return try SQLValue.fetchOne(database, sql: "SELECT \(expression)") ?? .null
    }
  }
}
