import GRDB

extension WriteTransaction {
  /// Drops an index that many rows are about to fill, and returns the statement that makes it again, word for word.
  package func dropIndex(_ name: String) throws -> String? {
    let sql = try String.fetchOne(
      database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?", arguments: [name])
    if sql != nil { try database.execute(sql: "DROP INDEX \"\(name)\"") }
    return sql
  }
}
