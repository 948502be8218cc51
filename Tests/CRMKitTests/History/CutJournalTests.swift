import GRDB
import Testing

@testable import CRMKit

/// A changeset of which another program took entries of the journal away is not undone by half.
@Test func aCutJournalIsNotUndone() throws {
  let sandbox = try Sandbox()
  let store = try sandbox.store()
  defer { store.close() }
  let added = try store.write {
    try $0.insertCustomer(try CustomerDraft(name: "Ada", email: "ada@example.org"))
  }
  let id = added.value
  let edit = try store.write { try $0.update("customer", id: id, [("name", .text("Eva"))]) }
  let changeset = try #require(edit.changeset)
  try store.queue.inDatabase { try $0.execute(sql: "DELETE FROM before_image") }
  let before = try store.contentHash()
  #expect(throws: HistoryError.unreadableImage(table: "customer")) {
    _ = try store.undo(changeset, dryRun: false)
  }
  #expect(try store.contentHash() == before)
}
