import Foundation
import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// A value that changed behind history's back is found, wherever it stands.
@Suite struct DamageTests {
  private let sandbox: SharedSandbox

  init() throws {
    sandbox = try SharedSandbox()
    let store = try sandbox.store()
    var writes = RandomWrites(store, seed: 11)
    for _ in 0..<80 { try writes.next() }
    store.close()
  }

  /// Every value of some rows of these tables, made another one of its kind.
  @Test(arguments: [
    "before_image", "changeset", "changeset_table", "customer", "customer_email", "order", "segment",
  ])
  func everyChangedValueIsFound(table: String) throws {
    let columns = try with { database in try database.columns(in: table).map(\.name) }
    let ids = try with { try Int64.fetchAll($0, sql: "SELECT id FROM \"\(table)\" ORDER BY id") }
    for id in [ids[0], ids[ids.count / 2], ids[ids.count - 1]] {
      for column in columns {
        // The number of a line is nothing that it says; and NULL has no bits.
        guard let value = try changed(column, of: id, in: table), value.new != value.old else { continue }
        if column == "id", ["before_image", "changeset_table"].contains(table) { continue }
        // A number that only one row may have, and another one has, is not written.
        guard try write(value.new, to: column, of: id, in: table) else { continue }
        #expect(try !findings().isEmpty, "\(table).\(column) of \(id): \(value.old)")
        let moved = column == "id" ? Int64.fromDatabaseValue(value.new) ?? id : id
        _ = try write(value.old, to: column, of: moved, in: table)
      }
    }
    #expect(try findings() == [])
  }

  /// Flips bits anywhere in the file: where a table reads differently, something is found.
  @Test func everyFlippedBitOfTheFileIsFound() throws {
    let whole = try Data(contentsOf: URL(filePath: sandbox.path))
    let contents = try dump(sandbox.path)
    var draw = SplitMix64(seed: 5)
    var differing = 0
    for _ in 0..<400 {
      var bytes = whole
      let bit = Int(draw.next() % UInt64(bytes.count * 8))
      bytes[bit / 8] ^= 1 << (bit % 8)
      let copy = sandbox.path + ".copy"
      try bytes.write(to: URL(filePath: copy))
      guard (try? dump(copy)) != contents else { continue }
      differing += 1
      #expect(isRefused(copy), "bit \(bit % 8) of byte \(bit / 8)")
    }
    #expect(differing > 10)
  }

  /// Whether opening the file fails, or checking it finds something.
  private func isRefused(_ path: String) -> Bool {
    guard let store = try? Store(path: path, access: .reading, context: Sandbox.context) else { return true }
    defer { store.close() }
    return (try? store.check()) != []
  }

  private func findings() throws -> [CheckFinding] {
    let store = try Store(path: sandbox.path, access: .reading, context: Sandbox.context)
    defer { store.close() }
    return try store.check()
  }

  private func changed(
    _ column: String, of id: Int64, in table: String
  ) throws -> (old: DatabaseValue, new: DatabaseValue)? {
    let sql = "SELECT \"\(column)\" FROM \"\(table)\" WHERE id = ?"
    guard let old = try with({ try DatabaseValue.fetchOne($0, sql: sql, arguments: [id]) }) else {
      return nil
    }
    switch old.storage {
    case .null, .double: return nil
    case .int64(let integer): return (old, (integer + 1).databaseValue)
    case .string(let text):
      return (old, (String(text.dropLast()) + (text.last == "x" ? "y" : "x")).databaseValue)
    case .blob(var data):
      data[0] ^= 1
      return (old, data.databaseValue)
    }
  }

  /// Writes past the triggers and what checks a value, as a broken disk does.
  ///
  /// - Returns: whether SQLite took it.
  private func write(_ value: DatabaseValue, to column: String, of id: Int64, in table: String) throws
    -> Bool
  {
    try with { database in
      let triggers = try GRDB.Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
        arguments: [table])
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \"\(trigger[0] as String)\"") }
      let isWritten: Void? = try? database.execute(
        sql: "UPDATE \"\(table)\" SET \"\(column)\" = ? WHERE id = ?", arguments: [value, id])
      for trigger in triggers { try database.execute(sql: trigger[1]) }
      return isWritten != nil
    }
  }

  private func with<Value>(_ body: (GRDB.Database) throws -> Value) throws -> Value {
    try reading(sandbox.path, body)
  }

  private func reading<Value>(_ path: String, _ body: (GRDB.Database) throws -> Value) throws -> Value {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.inDatabase(body)
  }

  /// Everything that the tables with history and history itself say.
  private func dump(_ path: String) throws -> [GRDB.Row] {
    try reading(path) { database in
      let history = ["changeset", "changeset_table", "before_image"]
      return try (TrackedTable.all(in: CRMKit.Database(database)).map(\.name) + history).flatMap { table in
        try GRDB.Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\" NOT INDEXED")
      }
    }
  }
}
