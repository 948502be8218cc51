import Foundation
import Testing

@testable import CRMKit
@testable import CRMStore

/// A database in a folder of its own, taken away afterwards.
struct Sandbox: ~Copyable {
  let folder: String
  var path: String { folder + "/crm.db" }

  init() throws {
    folder = NSTemporaryDirectory() + "crm-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try EmptyDatabase.copy(to: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static let context = StoreContext(
    now: Instant(seconds: 1_768_467_600), actor: "ada", command: "crm test")

  func store() throws -> Store { try Store(path: path, access: .writing, context: Sandbox.context) }
}

extension CustomerDraft {
  init(name: String, email: String) throws {
    self.init()
    self.name = name
    emails = [try EmailAddress(parsing: email)]
  }
}

@Test func aWriteIsAChangesetThatCanBeUndoneAndRedone() throws {
  let sandbox = try Sandbox()
  let store = try sandbox.store()
  let empty = try store.contentHash()
  let written = try store.write {
    try $0.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org"))
  }
  #expect(written.changeset == 1)
  let full = try store.contentHash()
  #expect(full != empty)
  #expect(try store.check() == [])

  #expect(try store.undo(nil, dryRun: false).removed == 2)
  #expect(try store.contentHash() == empty)
  #expect(try store.check() == [])

  #expect(try store.undo(2, dryRun: false).restored == 2)
  #expect(try store.contentHash() == full)
  #expect(try store.check() == [])
}

@Test func aWriteThatChangesNothingLeavesNoChangeset() throws {
  let sandbox = try Sandbox()
  let store = try sandbox.store()
  #expect(try store.write { _ in }.changeset == nil)
  #expect(try store.lastChangeset() == nil)
}

@Test func undoRefusesRowsThatChangedSince() throws {
  let sandbox = try Sandbox()
  let store = try sandbox.store()
  let id = try store.write { try $0.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org")) }
    .value
  _ = try store.write { try $0.update("customer", id: id, [("name", .text("Augusta"))]) }
  #expect(throws: HistoryError.self) { try store.undo(1, dryRun: false) }
  #expect(try store.undo(2, dryRun: false).reverted == 1)
  #expect(try store.undo(1, dryRun: true).removed == 2)
  #expect(try store.check() == [])
}

@Test func undoRefusesToLeaveRowsWithoutTheirParent() throws {
  let sandbox = try Sandbox()
  let store = try sandbox.store()
  let id = try store.write { try $0.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org")) }
    .value
  _ = try store.write { try $0.insertTag("vip", of: id) }
  #expect {
    try store.undo(1, dryRun: false)
  } throws: { error in
    error as? HistoryError
      == .conflicts(
        changeset: 1,
        [UndoConflict(undone: 1, table: "customer_tag", row: 1, changeset: 2, reason: "referenced")])
  }
}

@Test func anIDIsNeverGivenTwice() throws {
  let sandbox = try Sandbox()
  let store = try sandbox.store()
  _ = try store.write { try $0.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org")) }
  _ = try store.undo(1, dryRun: false)
  let id = try store.write { try $0.insertCustomer(CustomerDraft(name: "Bob", email: "bob@example.org")) }
    .value
  #expect(id == 2)
}

@Test func rowsChangedByAnotherProgramBecomeAChangeset() throws {
  let sandbox = try Sandbox()
  let store = try sandbox.store()
  _ = try store.keep(.on, dryRun: false)
  let id = try store.write { try $0.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org")) }
    .value
  try store.queue.inDatabase { try $0.execute(sql: "UPDATE customer SET name = 'Eve' WHERE id = \(id)") }
  #expect(try store.check().map(\.kind).contains("external"))
  _ = try store.write { _ in }
  #expect(try store.changeset(2).actor == "external")
  #expect(try store.check() == [])
}

/// Without triggers nothing notes them; that the row is not the one that history knows is found all the same.
@Test func rowsChangedByAnotherProgramAreFoundWithoutTriggers() throws {
  let sandbox = try Sandbox()
  let store = try sandbox.store()
  let id = try store.write { try $0.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org")) }
    .value
  try store.queue.inDatabase { try $0.execute(sql: "UPDATE customer SET name = 'Eve' WHERE id = \(id)") }
  #expect(try store.check().map(\.detail) == ["a row is not as the changeset left it"])
}
