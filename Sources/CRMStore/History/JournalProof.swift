import GRDB

/// Whether the journal still has the entries that the changesets made, found out before anything is told from it.
///
/// Entries are numbered from 1 without a gap. So one that was taken away leaves a gap, but for the first and the last of
/// them, and those are counted in their changesets.
struct JournalProof {
  let database: Database

  /// - Parameter changesets: those whose entries are counted, too.
  /// - Complexity: a pass over one narrow index.
  /// - Throws: ``HistoryError/unreadableImage(table:)``, ``HistoryError/missingChangeset(_:)``.
  func check(_ changesets: ClosedRange<Int64>? = nil) throws {
    if let changesets, let missing = try firstMissing(of: changesets) {
      throw HistoryError.missingChangeset(missing)
    }
    let last = try end("DESC")
    if let last, try !hasChangeset(last.upperBound) { throw HistoryError.missingChangeset(last.upperBound) }
    for range in try [changesets, end("ASC"), last] {
      if let range, try isShort(range) { throw HistoryError.unreadableImage(table: try name(in: range)) }
    }
    let count = try Int64.fetchOne(database, sql: "SELECT count(*) FROM before_image") ?? 0
    let highest = try Int64.fetchOne(database, sql: "SELECT max(id) FROM before_image") ?? 0
    guard count != highest else { return }
    throw HistoryError.unreadableImage(table: try name(in: 1...Int64.max))
  }

  /// The table to name; an entry without a count of its own is that of a row which an undo brought back.
  private func name(in changesets: ClosedRange<Int64>) throws -> String {
    try shortTable(in: changesets) ?? "before_image"
  }

  /// Whether there are fewer entries than the changesets made; rows that an undo brought back have one, too.
  private func isShort(_ changesets: ClosedRange<Int64>) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT (SELECT count(*) FROM before_image WHERE changeset_id BETWEEN ?1 AND ?2) <
          (SELECT ifnull(sum(updated + deleted + iif(first_id IS NULL, inserted, 0)), 0)
            FROM changeset_table WHERE changeset_id BETWEEN ?1 AND ?2)
        """, arguments: [changesets.lowerBound, changesets.upperBound]) ?? false
  }

  /// A table of which the changesets made more entries than there are; `nil` where none is short.
  func shortTable(in changesets: ClosedRange<Int64>) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT t.table_name FROM changeset_table t LEFT JOIN (
          SELECT changeset_id, table_name, sum(operation = 'update') AS updated, sum(operation = 'delete') AS deleted
          FROM before_image WHERE changeset_id BETWEEN ?1 AND ?2 GROUP BY changeset_id, table_name
        ) j ON j.changeset_id = t.changeset_id AND j.table_name = t.table_name
        WHERE t.changeset_id BETWEEN ?1 AND ?2
          AND (t.updated <> ifnull(j.updated, 0) OR t.deleted <> ifnull(j.deleted, 0))
        ORDER BY t.id LIMIT 1
        """, arguments: [changesets.lowerBound, changesets.upperBound])
  }

  /// Changesets are numbered from 1 without a gap as well.
  private func firstMissing(of changesets: ClosedRange<Int64>) throws -> Int64? {
    let count = try Int64.fetchOne(
      database, sql: "SELECT count(*) FROM changeset WHERE id BETWEEN ? AND ?",
      arguments: [changesets.lowerBound, changesets.upperBound])
    guard count != Int64(changesets.count) else { return nil }
    return try changesets.first { try !hasChangeset($0) }
  }

  /// Whether there is a changeset of this number.
  private func hasChangeset(_ id: Int64) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM changeset WHERE id = ?)")
    return try Bool.fetchOne(statement, arguments: [id]) ?? false
  }

  /// The first or the last changeset that made entries.
  private func end(_ order: String) throws -> ClosedRange<Int64>? {
    try Int64.fetchOne(
      database,
      sql: """
        SELECT changeset_id FROM changeset_table WHERE updated + deleted > 0 ORDER BY changeset_id \(order) LIMIT 1
        """
    ).map { $0...$0 }
  }

  /// What to say of a changeset that is not there.
  func absence(of id: Int64) throws -> HistoryError {
    let last = try Int64.fetchOne(
      database,
      sql: """
        SELECT max(ifnull((SELECT max(id) FROM changeset), 0),
          ifnull((SELECT max(changeset_id) FROM changeset_table), 0))
        """)
    return 1...max(1, last ?? 0) ~= id && last != 0 ? .missingChangeset(id) : .unknownChangeset(id)
  }
}
