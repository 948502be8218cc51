import Crypto
import GRDB

/// Whether the tables, triggers and views of a file are the ones this program makes.
///
/// A planted trigger would run inside our own transactions; a dropped one would leave writes without history.
enum SchemaFingerprint {
  static func verify(_ database: Database, _ model: DataModel, path: String) throws {
    guard try KeptHistory.isKept && fingerprint(of: database) != model.fingerprint else { return }
    throw StoreError.alteredSchema(
      path: path, object: try firstDifference(in: database, model.migrations[...]))
  }

  /// Compares a file of an older version with the steps it has taken.
  static func verify(_ database: Database, _ model: DataModel, path: String, version: Int) throws {
    let steps = model.migrations.prefix(version)
    guard try fingerprint(of: database) != inFreshDatabase(steps, fingerprint) else { return }
    throw StoreError.alteredSchema(path: path, object: try firstDifference(in: database, steps))
  }

  static func fingerprint(of database: Database) throws -> String {
    guard let connection = database.sqliteConnection else { return "" }
    let objects = try RawStatement(connection, objectsSQL)
    var hash = SHA256()
    while try objects.step() {
      hash.update(bufferPointer: UnsafeRawBufferPointer(objects.bytes(at: 0)))
      hash.update(bufferPointer: UnsafeRawBufferPointer(objects.bytes(at: 1)))
    }
    return hash.finalize().hexadecimal
  }

  /// What ``DataModel/fingerprint`` must be.
  static func computed(_ model: DataModel) throws -> String {
    try inFreshDatabase(model.migrations[...], fingerprint)
  }

  private static func inFreshDatabase<R>(
    _ steps: ArraySlice<Migration>, _ body: (Database) throws -> R
  ) throws -> R {
    try DatabaseQueue().using { memory in
      for migration in steps { try memory.execute(sql: migration.sql) }
      try JournalTriggers.install(in: memory)
      return try body(memory)
    }
  }

  private struct Object: Hashable {
    let key: String
    let sql: String
  }

  private static func objects(in database: Database) throws -> [Object] {
    try Row.fetchAll(database, sql: objectsSQL).map { Object(key: $0[0], sql: $0[1] ?? "") }
  }

  /// SQLite's own tables of statistics come and go with ANALYZE and say nothing.
  private static let objectsSQL = """
    SELECT type || ' ' || name, sql FROM sqlite_schema
    WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name
    """

  /// Names one object that should not be there, is missing or reads differently: `trigger evil`.
  private static func firstDifference(
    in database: Database, _ steps: ArraySlice<Migration>
  ) throws -> String {
    let found = Set(try objects(in: database))
    let known = Set(try inFreshDatabase(steps, objects))
    let difference = found.subtracting(known).union(known.subtracting(found))
    return difference.map(\.key).min() ?? "its schema"
  }
}
