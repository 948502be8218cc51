import Crypto
import GRDB

/// Whether the tables, triggers and views of a file are the ones this program makes.
///
/// A planted trigger would run inside our own transactions, and a table of another form would be read as if it were ours.
enum SchemaFingerprint {
  /// SHA-256 over the text of every object of a file, by what it keeps for other programs; a test prints the new values when
  /// the schema changes.
  static let expected: [StoredObjects: String] = [
    .off: "571b64670172fa4fb03548d951275494499e71dc23a6cb9235fe9e1ca2362e7c",
    .records: "68f74854961e14375d6be99d617f6140c029c0bf6ac9d7d13e9a1aa2d6621ba0",
    .on: "250e61c9a3dfc0f8012d641694fdcb68fedb56c1277adc50698df52ad8d0b926",
  ]

  /// - Returns: what the file keeps for other programs.
  @discardableResult
  static func verify(_ database: Database, path: String) throws -> StoredObjects {
    guard KeptHistory.isKept else { return .off }
    let found = try fingerprint(of: database)
    if let known = expected.first(where: { $0.value == found }) { return known.key }
    throw StoreError.alteredSchema(path: path, object: try firstDifference(in: database, .current))
  }

  /// Compares a file of an older version with the steps it has taken. What it keeps for other programs is made anew by the
  /// steps it lacks, so that only its name and kind matter.
  static func verify(_ database: Database, path: String, version: Int, of schema: Schema = .current) throws {
    let known = Schema(text: schema.text, migrations: Array(schema.migrations.prefix(version - Schema.base)))
    let found = Set(try objects(in: database).filter { !$0.isForOthers })
    guard try found != known.inFreshDatabase({ Set(try objects(in: $0)) }) else { return }
    throw StoreError.alteredSchema(path: path, object: try firstDifference(in: database, known))
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

  /// The fingerprints that ``expected`` must be.
  static func computed() throws -> [StoredObjects: String] {
    try Dictionary(
      uniqueKeysWithValues: StoredObjects.allCases.map { stored in
        let found = try Schema.current.inFreshDatabase { database in
          try stored.install(in: database)
          return try fingerprint(of: database)
        }
        return (stored, found)
      })
  }

  private struct Object: Hashable {
    let key: String
    let sql: String

    /// Whether it is one of those that a file may keep for other programs, told by kind and name.
    var isForOthers: Bool { key.hasPrefix("view v1_") || key.hasPrefix("trigger journal_") }
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
  private static func firstDifference(in database: Database, _ schema: Schema) throws -> String {
    let found = Set(try objects(in: database))
    let (known, stored) = try schema.inFreshDatabase { fresh in
      let tables = Set(try objects(in: fresh))
      try StoredObjects.on.install(in: fresh)
      return (tables, Set(try objects(in: fresh)).subtracting(tables))
    }
    let difference = found.subtracting(known).subtracting(stored).union(known.subtracting(found))
    return (difference.map(\.key).min() ?? stored.subtracting(found).map(\.key).min()) ?? "its schema"
  }
}

extension Schema {
  /// Runs `body` with a database in memory that has the tables.
  func inFreshDatabase<R>(_ body: (Database) throws -> R) throws -> R {
    try DatabaseQueue().using { memory in
      try make(in: memory)
      return try body(memory)
    }
  }

  /// Makes the tables in a database that has none.
  func make(in database: Database) throws {
    try database.execute(sql: text)
    for migration in migrations { try database.execute(sql: migration.sql) }
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }
}
