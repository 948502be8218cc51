import GRDB

extension Store {
  /// Takes rows that another program changed, and the triggers noted, into history as a changeset of their own.
  func adoptForeignChanges(_ database: Database) throws {
    let sql = "SELECT EXISTS (SELECT 1 FROM before_image WHERE changeset_id IS NULL)"
    guard try Bool.fetchOne(database, sql: sql) == true else { return }
    var external = context
    external.actor = "external"
    external.command = "changed by another program"
    _ = try transaction(database, external) { transaction in
      try database.execute(
        sql: "UPDATE before_image SET changeset_id = ? WHERE changeset_id IS NULL",
        arguments: [transaction.changeset])
    }
  }
}
