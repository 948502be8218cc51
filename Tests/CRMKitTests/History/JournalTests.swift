import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// What is written without its image in the journal is not written.
@Suite struct JournalTests {
  private let sandbox: SharedSandbox

  init() throws { sandbox = try SharedSandbox() }

  private func store() throws -> Store {
    let store = try sandbox.store()
    for name in ["Ada", "Bob"] {
      _ = try store.add(CustomerDraft(name: name, email: "\(name.lowercased())@example.org"))
    }
    return store
  }

  @Test(arguments: [true, false]) func anImageThatCannotBeKeptEndsTheWrite(dryRun: Bool) throws {
    let store = try store()
    let before = try store.contentHash()
    #expect(throws: (any Error).self) {
      try store.write(dryRun: dryRun) {
        try $0.database.execute(sql: "ALTER TABLE before_image RENAME TO gone")
        try $0.database.execute(
          sql: "CREATE TABLE before_image (id INTEGER PRIMARY KEY, changeset_id INTEGER) STRICT")
        try $0.update("customer", id: 1, [(column: "name", value: .text("Eve"))])
      }
    }
    #expect(try store.contentHash() == before)
    #expect(try store.check() == [])
    _ = try store.write { try $0.update("customer", id: 1, [(column: "name", value: .text("Ada L"))]) }
    #expect(try store.changeset(3).updated == 1)
    #expect(try store.check() == [])
  }

  @Test func aChangeOfNoChangesetIsNotCommitted() throws {
    let store = try store()
    #expect(throws: StoreError.unexpected(code: 21, message: "a change of no changeset")) {
      try store.takeOver(dryRun: false) { try $0.execute(sql: "UPDATE customer SET name = 'Eve'") }
    }
    #expect(try store.check() == [])
  }

  /// A newer program added a column while this one waited for its turn.
  @Test func whoWaitedForANewerProgramWritesNothing() throws {
    let store = try store()
    _ = try store.write { try $0.update("customer", id: 1, [(column: "name", value: .text("Ada L"))]) }
    let other = try DatabaseQueue(path: sandbox.path)
    let version = DataModel.crm.version + 1
    try other.writeWithoutTransaction {
      try $0.execute(sql: "ALTER TABLE customer ADD COLUMN extra TEXT; PRAGMA user_version = \(version)")
    }
    try other.close()
    #expect(throws: StoreError.newerSchema(path: sandbox.path, version: version, known: version - 1)) {
      try store.write { try $0.update("customer", id: 1, [(column: "name", value: .text("Eve"))]) }
    }
  }

  @Test func anEntryOfARowThatWasNotThereIsNobodys() throws {
    let store = try store()
    _ = try store.write {
      try $0.delete(from: "customer_email", id: 1)
      try $0.delete(from: "customer", id: 1)
    }
    _ = try store.undo(3, dryRun: false)
    #expect(try store.check() == [])
    try store.queue.inDatabase {
      try $0.execute(
        sql: "UPDATE before_image SET customer_id = 2 WHERE operation = 'restore' AND table_name = 'customer'"
      )
    }
    #expect(try store.check().map(\.kind) == ["before"])
  }

  @Test func anOwnerThatIsNotTheImagesIsFound() throws {
    let store = try store()
    _ = try store.write { try $0.delete(from: "customer_email", id: 1) }
    try store.queue.inDatabase { try $0.execute(sql: "UPDATE before_image SET customer_id = 2") }
    #expect(try store.check().map(\.detail) == ["the before image of row 1 does not say whose it was"])
  }
}
