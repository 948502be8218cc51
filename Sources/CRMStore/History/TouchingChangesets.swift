import GRDB

/// The changesets that inserted, changed or deleted a record, or anything of it.
///
/// - Complexity: the record's own rows and their journal, whatever the length of history.
struct TouchingChangesets {
  let record: JournalledRecord
  let database: Database

  func all() throws -> Set<Int64> {
    var changesets = Set<Int64>()
    for row in try OwnedRows(record, in: database).all() {
      changesets.formUnion(try inserting(row))
      changesets.formUnion(try changing(row))
    }
    return changesets
  }

  /// The changeset that inserted a row which is there.
  private func inserting(_ row: RowName) throws -> [Int64] {
    let statement = try database.cachedStatement(
      sql: "SELECT changeset_id FROM \"\(row.table)\" WHERE id = ?")
    return try Int64.fetchAll(statement, arguments: [row.id])
  }

  /// The changesets of the row's journal, and the one that inserted a row which is gone.
  private func changing(_ row: RowName) throws -> [Int64] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT changeset_id, CASE WHEN json_valid(content) THEN json_extract(content, '$.changeset_id') END
        FROM before_image WHERE table_name = ? AND row_id = ?
        """)
    return try Row.fetchAll(statement, arguments: [row.table, row.id]).flatMap { line -> [Int64] in
      [line[0] as Int64?, line[1] as Int64?].compactMap(\.self)
    }
  }
}
