import GRDB

/// A table as an archive holds it.
struct ArchiveTable {
  let name: String
  /// Column names in the order of the table.
  let columns: [String]
  /// Columns of bytes; an archive writes them in hexadecimal digits.
  let binary: Set<Int>
  /// How rows that have history are hashed; `nil` for the tables that are history.
  let tracked: TrackedTable?

  /// Tables that come from the others, or belong to the file alone.
  private static let derived: Set<String> = ["journal", "customer_order_sum"]

  /// Parents before children: the changesets, then what they wrote, then what else history keeps.
  ///
  /// Whatever is no table with history and not derived is taken for history, so that no later table is forgotten. Indexes of
  /// words are no tables but virtual ones and their shadows.
  static func all(in database: Database, history: Bool) throws -> [ArchiveTable] {
    let tracked = try TrackedTable.all(in: database)
    let all = try Row.fetchAll(
      database,
      sql: """
        SELECT s.name FROM sqlite_schema s JOIN pragma_table_list(s.name) l ON l.schema = 'main' AND l.type = 'table'
        WHERE s.type = 'table' ORDER BY s.rowid
        """
    ).map { $0[0] as String }.filter { !derived.contains($0) && !$0.hasPrefix("sqlite_") }
    let others = all.filter { name in !tracked.contains { $0.name == name } }
    var names = tracked.map(\.name)
    if history { names = others.prefix(1) + names + others.dropFirst() }
    return try names.map { name in
      try ArchiveTable(name, tracked: tracked.first { $0.name == name }, in: database)
    }
  }

  private init(_ name: String, tracked: TrackedTable?, in database: Database) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT name, type FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
    self.name = name
    self.tracked = tracked
    columns = rows.map { $0[0] }
    binary = Set(rows.indices.filter { rows[$0][1] == "BLOB" })
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
