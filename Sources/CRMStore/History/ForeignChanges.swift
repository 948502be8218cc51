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
