import GRDB

/// Finds the line of its file that a row of an import came from.
struct ImportOrigin {
  let database: Database

  /// The line whose record inserted a row, itself or what it hangs on.
  func line(ofRow row: RowName, hangingOn parent: RowName?, in changeset: Int64) throws -> Int64? {
    try line(of: row.table, row.id, changeset)
      ?? parent.flatMap { try line(of: $0.table, $0.id, changeset) }
  }

  /// The line whose record changed what a before image keeps.
  func line(ofImage image: Int64, in changeset: Int64) throws -> Int64? {
    try line(of: "before_image", image, changeset)
  }

  private func line(of table: String, _ id: Int64, _ changeset: Int64) throws -> Int64? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT first_line + (?3 - first_id) * step FROM import_line
        WHERE changeset_id = ?1 AND table_name = ?2 AND first_id =
          (SELECT max(first_id) FROM import_line WHERE changeset_id = ?1 AND table_name = ?2 AND first_id <= ?3)
          AND last_id >= ?3
        """)
    return try Int64.fetchOne(statement, arguments: [changeset, table, id])
  }
}
