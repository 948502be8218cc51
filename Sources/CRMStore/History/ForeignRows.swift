import GRDB

extension Store {
  /// Takes what another program did into history, as a changeset of its own: rows that it changed or deleted, which the
  /// triggers noted, and rows that it inserted.
  ///
  /// - Parameter thoroughly: looks for inserted rows in every place, not only behind the last id of each table.
  func adoptForeignChanges(_ database: Database, thoroughly: Bool = false) throws {
    let sql = "SELECT EXISTS (SELECT 1 FROM before_image WHERE changeset_id IS NULL)"
    let hasImages = try Bool.fetchOne(database, sql: sql) ?? false
    let tables = try trackedTables(database)
    let rows =
      try thoroughly
      ? ForeignRows.everywhere(in: tables, database) : ForeignRows.atTheEnds(of: tables, connection)
    guard hasImages || !rows.isEmpty else { return }
    var external = context
    external.actor = "external"
    external.command = "changed by another program"
    _ = try transaction(database, external) { transaction in
      for rows in rows { try rows.adopt(transaction) }
      try database.execute(
        sql: "UPDATE before_image SET changeset_id = ? WHERE changeset_id IS NULL",
        arguments: [transaction.changeset])
      try context.model.rebuild(derivedFrom: rows.map(\.table.name), in: database)
    }
  }

  /// Looks everywhere for rows that another program inserted, and takes them into history.
  package func adoptForeignRows() throws {
    try translating {
      let lock = try turnToWrite()
      defer { withExtendedLifetime(lock) {} }
      try queue.using { try adoptForeignChanges($0, thoroughly: true) }
      try checkpoint()
    }
  }
}

/// Rows of a table that another program inserted: no changeset gave them their ids.
struct ForeignRows {
  let table: TrackedTable
  /// What their ids fulfil.
  private let condition: String

  /// Rows behind the last id that history knows, those that are gone again included.
  ///
  /// - Complexity: a look at the end of every table.
  static func atTheEnds(of tables: [TrackedTable], _ connection: OpaquePointer) throws -> [ForeignRows] {
    // Every write begins with this: one statement asked for each table is compiled once.
    let known = try RawStatement(
      connection, "SELECT ifnull(max(last_id), 0) FROM changeset_table WHERE table_name = ?")
    let gone = try RawStatement(
      connection,
      "SELECT ifnull(max(row_id), 0) FROM before_image WHERE changeset_id IS NULL AND +table_name = ?")
    let ends = try RawStatement(
      connection,
      tables.map { "SELECT ifnull(max(id), 0) FROM \"\($0.name)\"" }.joined(separator: " UNION ALL "))
    return try tables.compactMap { table in
      guard try ends.step() else { return nil }
      let last = max(ends.integer(at: 0), try gone.number(for: table.name))
      let end = try known.number(for: table.name)
      return last > end ? ForeignRows(table: table, condition: "> \(end)") : nil
    }
  }

  /// Every row that its changeset did not insert, wherever its id stands.
  ///
  /// - Complexity: one pass over every row.
  static func everywhere(in tables: [TrackedTable], _ database: Database) throws -> [ForeignRows] {
    try tables.compactMap { table in
      let ids = try Int64.fetchAll(
        database,
        sql: """
          SELECT id FROM "\(table.name)" r WHERE NOT EXISTS (SELECT 1 FROM changeset_table t
            WHERE t.changeset_id = r.changeset_id AND t.table_name = ?1 AND r.id BETWEEN t.first_id AND t.last_id)
          """, arguments: [table.name])
      let list = ids.map(String.init).joined(separator: ",")
      return ids.isEmpty ? nil : ForeignRows(table: table, condition: "IN (\(list))")
    }
  }

  /// Makes them rows of the transaction's changeset, as if it had inserted them.
  ///
  /// What the triggers noted of them since is the changeset's as well, so that nothing they said is lost.
  func adopt(_ transaction: WriteTransaction) throws {
    let database = transaction.database
    let last = try Int64.fetchOne(database, sql: "SELECT ifnull(max(id), 0) FROM before_image") ?? 0
    try database.execute(
      sql: """
        UPDATE "\(table.name)" SET changeset_id = \(transaction.changeset) WHERE id \(condition);
        DELETE FROM before_image WHERE id > \(last);
        UPDATE before_image SET changeset_id = \(transaction.changeset),
          content = json_set(content, '$.changeset_id', \(transaction.changeset))
        WHERE changeset_id IS NULL AND table_name = '\(table.name)' AND row_id \(condition);
        """)
    transaction.adopt(try rows(transaction), into: table.name)
  }

  /// The rows as they were inserted: as their first before image says, or as they stand.
  private func rows(_ transaction: WriteTransaction) throws -> InsertedRows {
    var rows = InsertedRows()
    var reader = BeforeImageReader(table)
    var known: Set<Int64> = []
    let images = try RawStatement(
      transaction.connection,
      """
      SELECT row_id, content FROM before_image
      WHERE changeset_id = \(transaction.changeset) AND table_name = '\(table.name)' AND row_id \(condition)
        AND content IS NOT NULL ORDER BY id
      """)
    while try images.step() {
      guard known.insert(images.integer(at: 0)).inserted else { continue }
      rows.add(images.integer(at: 0), try reader.hash(images.text(at: 1)))
    }
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let current = try RawStatement(
      transaction.connection, "SELECT \(columns) FROM \"\(table.name)\" WHERE id \(condition)")
    var hasher = RowHasher(table)
    while try current.step() {
      guard !known.contains(current.integer(at: 0)) else { continue }
      rows.add(current.integer(at: 0), hasher.hash(rowOf: current))
    }
    return rows
  }
}

extension RawStatement {
  /// The number that a statement of one row gives for a name.
  fileprivate func number(for name: String) throws -> Int64 {
    defer { reset() }
    try bind(name, at: 1)
    return try step() ? integer(at: 0) : 0
  }
}
