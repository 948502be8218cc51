import Foundation
import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// What a file keeps for other programs, and what they find there.
@Suite struct StoredObjectsTests {
  private func names(_ store: Store, _ type: String) throws -> [String] {
    try store.read {
      try String.fetchAll(
        $0, sql: "SELECT name FROM sqlite_schema WHERE type = ? ORDER BY 1", arguments: [type])
    }
  }

  @Test func everyKindIsWhatItSays() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    #expect(try store.storedObjects() == .records)
    let own = try names(store, "trigger")
    for kept in [StoredObjects.on, .off, .records, .on, .on] {
      let isNews = try store.storedObjects() != kept
      #expect(try store.keep(kept, dryRun: true) == isNews)
      #expect(try store.keep(kept, dryRun: false) == isNews)
      #expect(try store.storedObjects() == kept)
      let views = try names(store, "view").filter { $0.hasPrefix("v1_") }
      #expect(views.isEmpty == (kept == .off))
      #expect((views.count > 70) == (kept == .on))
      #expect((try names(store, "trigger").count > own.count) == (kept == .on))
    }
  }

  /// The triggers of other programs' changes say nothing of ours, whichever process had them made, and when.
  @Test func anOpenFileNotesOurChangesOnce() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.add(CustomerDraft(name: "Ada", email: "ada@example.org"))
    let other = try sandbox.store()
    for kept in [StoredObjects.on, .off, .on] {
      _ = try other.keep(kept, dryRun: false)
      _ = try store.write {
        try $0.update("customer", id: 1, [(column: "name", value: .text("Ada \(kept) \($0.changeset)"))])
      }
      #expect(try store.changeset(try store.lastChangeset() ?? 0).updated == 1)
      #expect(try store.check() == [])
    }
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM before_image") } == 3)
  }

  @Test func anAlteredViewIsRefused() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try store.queue.inDatabase {
      try $0.execute(sql: "DROP VIEW v1_customer; CREATE VIEW v1_customer AS SELECT 1 AS id")
    }
    store.close()
    #expect(throws: StoreError.alteredSchema(path: sandbox.path, object: "view v1_customer")) {
      _ = try sandbox.store()
    }
  }

  @Test func aPlantedTriggerIsRefused() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try store.queue.inDatabase {
      try $0.execute(
        sql: "CREATE TRIGGER journal_evil AFTER INSERT ON customer BEGIN DELETE FROM before_image; END")
    }
    store.close()
    #expect(throws: StoreError.alteredSchema(path: sandbox.path, object: "trigger journal_evil")) {
      _ = try sandbox.store()
    }
  }
}
