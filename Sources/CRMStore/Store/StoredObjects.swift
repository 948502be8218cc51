import GRDB
import GRDBSQLite

/// What a file keeps of views and triggers: all of it is for other programs, and none of it is used by this one.
package enum StoredObjects: String, CaseIterable, Sendable {
  /// Nothing.
  case off
  /// The views of the records that other programs ask for most, as `init` makes them.
  case records
  /// Every stable view, and the triggers that note in the journal what other programs change.
  case on

  /// Makes them in a file that has none.
  func install(_ model: DataModel, in database: Database) throws {
    guard History.isEnabled else { return }
    for sql in try statements(model, TrackedTable.all(in: database)) { try database.storeObject(sql) }
  }

  private func statements(_ model: DataModel, _ tables: [TrackedTable]) -> [String] {
    switch self {
    case .off: []
    case .records: model.views().filter { model.storedViews.contains($0.name) }.map(\.sql)
    case .on: model.views().filter(\.isStable).map(\.sql) + tables.flatMap(JournalTriggers.all)
    }
  }

  /// Takes all of them away, those of other versions as well, and says which they were.
  ///
  /// What is of another kind than theirs stays: a table of such a name is one that nobody knows.
  static func remove(from database: Database) throws -> StoredObjects {
    let found = try Row.fetchAll(
      database,
      sql: """
        SELECT type, name FROM sqlite_schema
        WHERE (type = 'view' AND name LIKE 'v1\\_%' ESCAPE '\\') OR (type = 'trigger' AND name LIKE 'journal\\_%' ESCAPE '\\')
        """)
    for object in found {
      let name = (object[1] as String).replacing("\"", with: "\"\"")
      try database.storeObject("DROP \(object[0] as String) main.\"\(name)\"")
    }
    let kinds = Set(found.map { $0[0] as String })
    return kinds.contains("trigger") ? .on : kinds.isEmpty ? .off : .records
  }
}

extension Store {
  /// What the file keeps for other programs.
  package func storedObjects() throws -> StoredObjects {
    try read { try SchemaFingerprint.verify($0, context.model, path: path) }
  }

  /// Has the file keep just these; history says nothing of it, since no row changes.
  ///
  /// - Returns: whether that is news.
  package func keep(_ objects: StoredObjects, dryRun: Bool) throws -> Bool {
    try translating {
      let lock = try turnToWrite()
      defer { withExtendedLifetime(lock) {} }
      let isNews = try queue.using { database in
        try database.execute(sql: "BEGIN IMMEDIATE")
        do {
          let isNews = try SchemaFingerprint.verify(database, context.model, path: path) != objects
          if isNews {
            _ = try StoredObjects.remove(from: database)
            try objects.install(context.model, in: database)
          }
          try dryRun ? database.execute(sql: "ROLLBACK") : database.commit()
          return isNews
        } catch {
          try? database.execute(sql: "ROLLBACK")
          throw error
        }
      }
      if isNews, !dryRun { try checkpoint() }
      return isNews
    }
  }
}
