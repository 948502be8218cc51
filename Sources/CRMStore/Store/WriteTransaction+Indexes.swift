import GRDB

extension WriteTransaction {
  /// Drops an index that many rows are about to fill, and returns the statement that makes it again, word for word.
  package func dropIndex(_ name: String) throws -> String? {
    let sql = try String.fetchOne(
      database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?", arguments: [name])
    if sql != nil { try database.execute(sql: "DROP INDEX \"\(name)\"") }
    return sql
  }

  /// Makes an index of numbers that ``dropIndex(_:)`` left out.
  ///
  /// SQLite sorts the entries, and millions of them do not belong in memory: they wait in a file that has no name. What
  /// names people is sorted in memory, so that no disk outside the database ever holds it.
  package func makeIndexOfNumbers(_ sql: String) throws {
    try database.execute(sql: "PRAGMA temp_store = FILE")
    defer { try? database.execute(sql: "PRAGMA temp_store = MEMORY") }
    try database.execute(sql: sql)
  }
}
