import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

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

/// What is told from a history that was cut is named as such, whichever entries are missing.
@Test(arguments: [
  "DELETE FROM before_image", "DELETE FROM before_image WHERE changeset_id = 2",
  "DELETE FROM before_image WHERE changeset_id = 3", "DELETE FROM before_image WHERE changeset_id = 4",
])
func aCutJournalIsNotTold(_ cut: String) throws {
  let sandbox = try Sandbox()
  let store = try sandbox.store()
  defer { store.close() }
  let id = try editedThrice(store)
  #expect(try store.blame(.customer, id, field: "name").first?.changeset == 4)
  try store.queue.inDatabase { try $0.execute(sql: cut) }
  let error = HistoryError.unreadableImage(table: "customer")
  for changeset in 1...4 as ClosedRange<Int64> {
    #expect(throws: error) { _ = try store.changes(of: changeset) }
  }
  #expect(throws: error) { _ = try store.diff(from: 0, to: 4) }
  #expect(throws: error) { _ = try store.blame(.customer, id, field: nil) }
  var filter = ChangesetFilter()
  filter.customer = id
  #expect(throws: error) { _ = try store.changesets(filter) }
}

@Test(arguments: [2, 4] as [Int64])
func aMissingChangesetIsNamed(_ missing: Int64) throws {
  let sandbox = try Sandbox()
  let store = try sandbox.store()
  defer { store.close() }
  _ = try editedThrice(store)
  try store.queue.inDatabase { database in
    try database.execute(sql: "PRAGMA foreign_keys = OFF")
    try database.execute(sql: "DELETE FROM changeset WHERE id = \(missing)")
  }
  #expect(throws: HistoryError.missingChangeset(missing)) { _ = try store.changeset(missing) }
  #expect(throws: HistoryError.missingChangeset(missing)) { _ = try store.diff(from: 0, to: 4) }
  #expect(throws: HistoryError.unknownChangeset(5)) { _ = try store.changeset(5) }
  #expect(throws: HistoryError.unknownChangeset(0)) { _ = try store.changeset(0) }
}

/// - Returns: the customer that changeset 1 added, and 2, 3 and 4 changed.
private func editedThrice(_ store: Store) throws -> Int64 {
  let id = try store.write { try $0.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org")) }
    .value
  for name in ["Eva", "Zoe", "Ida"] {
    _ = try store.write { try $0.update("customer", id: id, [("name", .text(name))]) }
  }
  return id
}
