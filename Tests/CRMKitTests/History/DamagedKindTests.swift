import Foundation
import GRDB
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// A value of another kind than its column holds, as one bit of a row's header makes it: a text for a number, NULL for what
/// must be known. It is found, and whoever reads it is told, without the value and without an end of the process.
@Suite struct DamagedKindTests {
  private let sandbox: SharedSandbox

  init() throws {
    sandbox = try SharedSandbox()
    let store = try sandbox.store()
    var writes = RandomWrites(store, seed: 23)
    for _ in 0..<120 { try writes.next() }
    store.close()
  }

  @Test(arguments: [
    "changeset", "changeset_table", "before_image", "customer", "customer_email", "order",
    "deal", "deal_event", "funnel", "funnel_stage", "segment", "ticket", "ticket_event", "user", "team",
  ])
  func everyValueOfAnotherKindIsFound(table: String) throws {
    let file = try LooseFile(sandbox.path)
    defer { file.close() }
    let columns = try file.columns(of: table)
    for (place, column) in columns.enumerated() {
      guard let old = try file.value(of: column, in: table) else { continue }
      let kinds = LooseFile.kinds.filter { $0.isAnother(than: old) }
      let new = kinds[place % kinds.count]
      // An index that reads the value may refuse it.
      guard (try? file.set(column, of: table, to: new)) != nil else { continue }
      try expectNamed("\(table).\(column): \(new)")
      try file.set(column, of: table, to: old)
    }
    let store = try Store(path: sandbox.path, access: .reading, context: Sandbox.context)
    defer { store.close() }
    #expect(try store.check() == [])
  }

  private func expectNamed(_ comment: String) throws {
    do {
      let store = try Store(path: sandbox.path, access: .reading, context: Sandbox.context)
      defer { store.close() }
      #expect(try !store.check().isEmpty, "\(comment)")
      for read in DamagedKindTests.reads {
        do { try read(store) } catch let error as StoreError {
          if case .unexpected = error { Issue.record("\(comment): \(error)") }
          #expect(!"\(error)".contains("seven"), "\(comment)")
        } catch {}  // an error of the noun, which names itself
      }
    } catch is StoreError {}  // nor is a file opened whose head cannot be read
  }

  /// What reads rows of many nouns.
  private static let reads: [@Sendable (Store) throws -> Void] = [
    { _ = try $0.archive(history: true) },
    { _ = try $0.everyChangeset() },
    { _ = try $0.timeline(of: "1") },
    { _ = try $0.funnels() },
    { _ = try $0.segments() },
    { _ = try $0.slaPolicies() },
    { _ = try $0.teams() },
    { _ = try $0.undo($0.lastChangeset() ?? 1, dryRun: true) },
    {
      let asOf = AsOf(through: Sandbox.context.now, zone: .utc)
      _ = try $0.rule("orders.net(365d) > 5", for: .customer, asOf: asOf)
    },
  ]
}

/// A database opened beside the store, whose schema holds any value in any column; the file's own schema stays as it was.
private final class LooseFile {
  static let kinds: [DatabaseValue] = [
    .null, "seven".databaseValue, Int64(7).databaseValue, Data([7]).databaseValue, 0.5.databaseValue,
  ]
  private let queue: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { database in
      try database.execute(
        sql: """
          PRAGMA ignore_check_constraints = ON;
          PRAGMA writable_schema = ON;
          CREATE TEMP TABLE original AS SELECT rowid AS place, * FROM main.sqlite_schema;
          UPDATE main.sqlite_schema
            SET sql = replace(replace(replace(sql, ' STRICT', ''), 'IS NOT NULL', 'NOTNULL'), 'NOT NULL', '')
            WHERE type = 'table';
          DELETE FROM main.sqlite_schema WHERE type = 'trigger';
          PRAGMA writable_schema = RESET;
          PRAGMA writable_schema = ON;
          DELETE FROM main.sqlite_schema;
          INSERT INTO main.sqlite_schema (rowid, type, name, tbl_name, rootpage, sql)
            SELECT place, type, name, tbl_name, rootpage, sql FROM temp.original;
          """)
    }
  }

  func close() { try? queue.close() }

  func columns(of table: String) throws -> [String] {
    try queue.inDatabase { try $0.columns(in: table).map(\.name) }.filter { $0 != "id" }
  }

  /// The value of the first row; `nil` where it has none.
  func value(of column: String, in table: String) throws -> DatabaseValue? {
    try queue.inDatabase {
      try DatabaseValue.fetchOne($0, sql: "SELECT \"\(column)\" FROM \"\(table)\" ORDER BY rowid LIMIT 1")
    }.flatMap { $0.isNull ? nil : $0 }
  }

  func set(_ column: String, of table: String, to value: DatabaseValue) throws {
    try queue.inDatabase {
      try $0.execute(
        sql: """
          UPDATE "\(table)" SET "\(column)" = ? WHERE rowid = (SELECT min(rowid) FROM "\(table)")
          """, arguments: [value])
    }
  }
}

extension DatabaseValue {
  /// Whether the kinds differ: a text in a column of numbers stays one, and so does a number in one of texts.
  fileprivate func isAnother(than other: DatabaseValue) -> Bool {
    switch (storage, other.storage) {
    case (.int64, .int64), (.string, .string), (.blob, .blob), (.double, .double): false
    // The affinity of a column of texts makes texts of numbers.
    case (.int64, .string), (.double, .string): false
    default: true
    }
  }
}
