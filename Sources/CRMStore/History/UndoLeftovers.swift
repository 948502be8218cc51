import GRDB

/// What must stay with the rows that an undo leaves as they are.
///
/// A row that something points at cannot go, and a record that stays keeps the parts that came with it. Both may bring in
/// further rows, until nothing is added.
struct UndoLeftovers {
  private let target: Int64
  private let transaction: WriteTransaction
  private let ranges: [(table: TrackedTable, range: InsertedRange)]
  private var database: Database { transaction.database }

  init(of target: Int64, _ tables: [TrackedTable], _ transaction: WriteTransaction) throws {
    self.target = target
    self.transaction = transaction
    ranges = try tables.compactMap { table in
      try InsertedRange(of: target, table: table.name, in: transaction.database).map { (table, $0) }
    }
  }

  /// `conflicts`, and every further row of the changeset that must stay because of them or of other changesets.
  func complete(_ conflicts: [UndoConflict]) throws -> [UndoConflict] {
    try database.execute(
      sql: """
        CREATE TEMPORARY TABLE IF NOT EXISTS undo_left (
          table_name TEXT, row_id INTEGER, reason TEXT, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID;
        DELETE FROM temp.undo_left;
        """)
    for conflict in conflicts {
      try database.execute(
        sql: "INSERT OR IGNORE INTO temp.undo_left VALUES (?, ?, ?)",
        arguments: [conflict.table, conflict.row, conflict.reason])
    }
    var count = -1
    while try count != size() {
      count = try size()
      for (table, range) in ranges { try add(table, range) }
    }
    return conflicts + (try further(than: conflicts))
  }

  private func size() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM temp.undo_left") ?? 0
  }

  private func further(than conflicts: [UndoConflict]) throws -> [UndoConflict] {
    let known = Set(conflicts.map(\.name))
    return try Row.fetchAll(
      database, sql: "SELECT table_name, row_id, reason FROM temp.undo_left ORDER BY 1, 2"
    ).map { UndoConflict(undone: target, table: $0[0], row: $0[1], changeset: nil, reason: $0[2]) }
      .filter { !known.contains($0.name) }
  }

  private func add(_ table: TrackedTable, _ range: InsertedRange) throws {
    for (child, column) in try references(to: table.name) {
      try add(table, range, "referenced", "c.\"\(column)\" = r.id AND NOT (\(goes(child)))", child)
    }
    for parent in ranges.map(\.table.name)
    where table.name.hasPrefix(parent + "_") && table.columns.contains(parent + "_id") {
      try add(
        table, range, "part",
        "c.id = r.\(parent)_id AND c.changeset_id = \(target) AND NOT (\(goes(parent)))", parent)
    }
    for reference in transaction.context.model.looseReferences where reference.table == table.name {
      let needs = reference.condition("r.\(reference.key)")
      try add(table, range, reference.reason, "\(needs) AND NOT (\(goes(reference.child)))", reference.child)
    }
  }

  /// Leaves the inserted rows `r` of a table for which a row `c` of another one fulfils the condition.
  private func add(
    _ table: TrackedTable, _ range: InsertedRange, _ reason: String, _ condition: String, _ other: String
  ) throws {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO temp.undo_left SELECT '\(table.name)', r.id, '\(reason)' FROM "\(table.name)" r
        WHERE r.id BETWEEN \(range.first) AND \(range.last) AND r.changeset_id = \(target)
          AND EXISTS (SELECT 1 FROM "\(other)" c WHERE \(condition))
        """)
  }

  /// Whether the undo will remove a row `c` of a table.
  private func goes(_ table: String) -> String {
    guard let range = ranges.first(where: { $0.table.name == table })?.range else { return "0" }
    return """
      c.changeset_id = \(target) AND c.id BETWEEN \(range.first) AND \(range.last)
      AND NOT EXISTS (SELECT 1 FROM temp.undo_left l WHERE l.table_name = '\(table)' AND l.row_id = c.id)
      """
  }

  /// The tables and columns that point at a table.
  private func references(to table: String) throws -> [(child: String, column: String)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT s.name, k."from" FROM sqlite_schema s, pragma_foreign_key_list(s.name) k
        WHERE s.type = 'table' AND k."table" = ? ORDER BY s.rowid, k.id
        """, arguments: [table]
    ).map { ($0[0], $0[1]) }
  }
}
