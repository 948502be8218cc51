import Crypto
import GRDB

/// Whether the tables, triggers and views of a file are the ones this program makes.
///
/// A planted trigger would run inside our own transactions, and a table of another form would be read as if it were ours.
enum SchemaFingerprint {
  /// - Returns: what the file keeps for other programs.
  @discardableResult
  static func verify(_ database: Database, _ model: DataModel, path: String) throws -> StoredObjects {
    guard History.isEnabled else { return .off }
    return try found(in: database, model, path: path).stored
  }

  /// Proves the schema of a database that was opened, unless it was proved before and nobody has written to the file since.
  ///
  /// - Returns: the fingerprint.
  static func prove(_ store: Store, _ database: Database) throws -> String {
    guard History.isEnabled else { return "" }
    let model = store.context.model
    if let proven = store.proven, model.fingerprints?.stored(proven.fingerprint) != nil {
      return proven.fingerprint
    }
    let before = FileChecks.hasLog(store.path) ? nil : FileLook(at: store.path)
    let found = try found(in: database, model, path: store.path).text
    ProvenFile.note(found, of: store, before: before)
    return found
  }

  private static func found(in database: Database, _ model: DataModel, path: String) throws
    -> (stored: StoredObjects, text: String)
  {
    let found = try fingerprint(of: database)
    let expected = try model.fingerprints ?? computed(model)
    if let stored = expected.stored(found) { return (stored, found) }
    throw StoreError.alteredSchema(path: path, object: try firstDifference(in: database, model))
  }

  /// Compares a file of an older version with the steps it has taken. What it keeps for other programs is made anew by the
  /// steps it lacks, so that only its name and kind matter.
  static func verify(_ database: Database, _ model: DataModel, path: String, version: Int) throws {
    var older = model
    older.schema = model.schema.before(version: version)
    let found = Set(try objects(in: database).filter { !$0.isForOthers })
    guard try found != older.schema.inFreshDatabase({ Set(try objects(in: $0)) }) else { return }
    throw StoreError.alteredSchema(path: path, object: try firstDifference(in: database, older))
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

  /// What ``DataModel/fingerprints`` must be: SHA-256 over the text of every object.
  static func computed(_ model: DataModel) throws -> SchemaFingerprints {
    var computed: SchemaFingerprints = [:]
    for stored in StoredObjects.allCases {
      computed[stored] = try model.schema.inFreshDatabase { database in
        try stored.install(model, in: database)
        return try fingerprint(of: database)
      }
    }
    return computed
  }

  private struct Object: Hashable {
    let key: String
    let sql: String

    /// Whether it is one of those that a file may keep for other programs, told by kind and name.
    var isForOthers: Bool {
      (key.hasPrefix("view v1_") || key.hasPrefix("trigger journal_"))
        && key.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" || $0 == " " }
    }
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
  private static func firstDifference(in database: Database, _ model: DataModel) throws -> String {
    let found = Set(try objects(in: database))
    let (known, stored) = try model.schema.inFreshDatabase { fresh in
      let tables = Set(try objects(in: fresh))
      try StoredObjects.on.install(model, in: fresh)
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
    try database.execute(sql: text())
    for migration in migrations { try database.execute(sql: migration.sql) }
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }
}

/// What ``SchemaFingerprint`` finds, by what a file keeps for other programs.
///
/// Every command looks into it once: a dictionary would be slower to make than to search.
package struct SchemaFingerprints: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  private var texts: [String?] = StoredObjects.allCases.map { _ in nil }

  package init(dictionaryLiteral elements: (StoredObjects, String)...) {
    for (stored, text) in elements { self[stored] = text }
  }

  package subscript(stored: StoredObjects) -> String? {
    get { StoredObjects.allCases.firstIndex(of: stored).flatMap { texts[$0] } }
    set { if let index = StoredObjects.allCases.firstIndex(of: stored) { texts[index] = newValue } }
  }

  /// What a file keeps that has a fingerprint; `nil` for one that is not here.
  func stored(_ text: String) -> StoredObjects? {
    texts.firstIndex(of: text).map { StoredObjects.allCases[$0] }
  }
}
