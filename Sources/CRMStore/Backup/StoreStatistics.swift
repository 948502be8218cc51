import Foundation
import GRDB

/// How large a database is, and what it holds.
package struct StoreStatistics: Sendable, Equatable {
  /// Rows of one table.
  package struct Table: Sendable, Equatable {
    package var name: String
    package var rows: Int64
  }

  package var path: String
  /// Size of the file.
  package var bytes: Int64
  /// Bytes in it that hold nothing; `crm db vacuum` gives them back.
  package var freeBytes: Int64
  /// Number of the last step of the schema.
  package var schemaVersion: Int64
  package var tables: [Table]
}

extension Store {
  /// - Complexity: one count a table.
  package func statistics() throws -> StoreStatistics {
    try read { database in
      let names = try TrackedTable.all(in: database).map(\.name) + ["changeset", "before_image"]
      let tables = try names.map { name in
        StoreStatistics.Table(
          name: name, rows: try Int64.fetchOne(database, sql: "SELECT count(*) FROM \"\(name)\"") ?? 0)
      }
      let pageSize = try Int64.fetchOne(database, sql: "PRAGMA page_size") ?? 0
      let freePages = try Int64.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0
      return StoreStatistics(
        path: path, bytes: byteCount, freeBytes: freePages * pageSize,
        schemaVersion: try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0, tables: tables)
    }
  }
}

extension Store {
  /// Rebuilds the file without the space that deleted rows left.
  ///
  /// - Returns: its size in bytes before and after.
  package func vacuum() throws -> (before: Int64, after: Int64) {
    let before = byteCount
    try translating {
      let lock = try turnToWrite()
      defer { withExtendedLifetime(lock) {} }
      try queue.inDatabase { try $0.execute(sql: "VACUUM") }
      try checkpoint()
    }
    return (before, byteCount)
  }

  /// Size of the database file.
  package var byteCount: Int64 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.int64Value ?? 0
  }
}
