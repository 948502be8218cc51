import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// A column, a table and an index that a later version adds to a file of today's.
@Suite(.serialized) struct AddedStepTests {
  private static let step = Migration(
    "a column, a table and an index",
    """
    ALTER TABLE customer ADD COLUMN nickname TEXT;
    CREATE TABLE customer_badge (
      id           INTEGER PRIMARY KEY,
      customer_id  INTEGER NOT NULL REFERENCES customer,
      word         TEXT    NOT NULL,
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX customer_badge_customer ON customer_badge (customer_id);
    CREATE INDEX customer_nickname ON customer (nickname) WHERE nickname IS NOT NULL;
    """)

  private let sandbox: SharedSandbox

  init() throws { sandbox = try SharedSandbox() }

  private func later(_ path: String, _ access: Store.Access = .writing) throws -> Store {
    var model = DataModel.crm
    model.schema.migrations.append(Self.step)
    model.fingerprints = nil
    let today = Sandbox.context
    let context = StoreContext(model: model, now: today.now, actor: today.actor, command: today.command)
    return try Store(path: path, access: access, context: context)
  }

  /// A file of today's with a past: rows that were inserted, changed, deleted and brought back.
  private func fileOfToday(_ kept: StoredObjects) throws -> (hash: String, head: Int64) {
    let store = try sandbox.store()
    defer { store.close() }
    _ = try store.keep(kept, dryRun: false)
    for name in ["Ada", "Bob", "Cyd"] {
      _ = try store.add(CustomerDraft(name: name, email: "\(name.lowercased())@example.org"))
    }
    try name("Ada L", 1, in: store)
    _ = try store.write { try $0.delete(from: "customer_email", id: 3) }
    _ = try store.write { try $0.delete(from: "customer", id: 3) }
    return (try store.contentHash(), try store.lastChangeset() ?? 0)
  }

  private func name(_ name: String, _ id: Int64, in store: Store) throws {
    _ = try store.write { try $0.update("customer", id: id, [(column: "name", value: .text(name))]) }
  }

  private func names(_ store: Store) throws -> [String] {
    try store.read { try String.fetchAll($0, sql: "SELECT name FROM customer ORDER BY id") }
  }

  @Test(arguments: StoredObjects.allCases, [Store.Access.reading, .writing])
  func oldHashesProveInAFileThatTookIt(kept: StoredObjects, access: Store.Access) throws {
    let today = try fileOfToday(kept)
    do {
      let store = try later(sandbox.path, access)
      defer { store.close() }
      #expect(try store.contentHash() == today.hash)
      #expect(try store.check() == [])
      #expect(try store.storedObjects() == kept)
      #expect(
        try store.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == DataModel.crm.version + 1)
      #expect(
        try store.read { try Int.fetchOne($0, sql: "PRAGMA query_only") } == (access == .reading ? 1 : 0))
    }
    #expect(
      throws: StoreError.newerSchema(
        path: sandbox.path, version: DataModel.crm.version + 1, known: DataModel.crm.version)
    ) { _ = try sandbox.store() }
  }

  @Test(arguments: StoredObjects.allCases) func undoAndThePastCrossIt(kept: StoredObjects) throws {
    let today = try fileOfToday(kept)
    let store = try later(sandbox.path)
    defer { store.close() }
    _ = try store.write {
      try $0.update("customer", id: 2, [(column: "nickname", value: .text("Bobby"))])
      try $0.insert(into: "customer_badge", [.integer(2), .text("first")])
    }
    let newest = try store.contentHash()
    #expect(newest != today.hash)
    #expect(try store.check() == [])
    for changeset in stride(from: today.head, to: 3, by: -1) { _ = try store.undo(changeset, dryRun: false) }
    #expect(try names(store) == ["Ada", "Bob", "Cyd"])
    #expect(
      try store.read { try String.fetchOne($0, sql: "SELECT nickname FROM customer WHERE id = 2") } == "Bobby"
    )
    #expect(try store.check() == [])
    let past = try later(sandbox.path, .reading)
    defer { past.close() }
    try past.rewind(to: KnownAt(changeset: today.head, instant: Sandbox.context.now))
    #expect(try past.contentHash() == today.hash)
    #expect(try names(past) == ["Ada L", "Bob"])
  }

  @Test(arguments: [true, false]) func archivesOfTodayLoadLater(history: Bool) throws {
    let today = try fileOfToday(.records)
    let store = try sandbox.store()
    let archive = try store.archive(history: history)
    store.close()
    let other = try SharedSandbox()
    try later(other.path).close()
    let copy = try later(other.path)
    defer { copy.close() }
    try copy.importAll(archive)
    #expect(try copy.contentHash() == today.hash)
    #expect(try copy.check() == [])
    let again = try copy.archive(history: history)
    #expect(throws: ArchiveError.newer(version: DataModel.crm.version + 1, known: DataModel.crm.version)) {
      let third = try SharedSandbox()
      try third.store().importAll(again)
    }
  }

  @Test(arguments: ["evil", "journal_x\"; DROP TABLE customer; --"])
  func aPlantedTriggerIsSeenBeforeTheStepIsTaken(name: String) throws {
    _ = try fileOfToday(.records)
    let store = try sandbox.store()
    try store.queue.inDatabase {
      try $0.execute(
        sql: """
          CREATE TRIGGER "\(name.replacing("\"", with: "\"\""))" AFTER INSERT ON customer
          BEGIN DELETE FROM before_image; END
          """)
    }
    store.close()
    #expect(throws: StoreError.alteredSchema(path: sandbox.path, object: "trigger \(name)")) {
      _ = try later(sandbox.path)
    }
  }
}
