import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// What another program does to the file, the sqlite3 shell for one, is seen, and taken into history by the next write.
@Suite struct ForeignChangesTests {
  private let sandbox: SharedSandbox

  init() throws { sandbox = try SharedSandbox() }

  /// Two customers, one with an order.
  private func shop() throws -> Store {
    let store = try sandbox.store()
    _ = try store.keep(.on, dryRun: false)
    _ = try store.add(CustomerDraft(name: "Ada", email: "ada@example.org"))
    _ = try store.add(CustomerDraft(name: "Bob", email: "bob@example.org"))
    return store
  }

  private func shell(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: sandbox.path, configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private static let insertion = """
    INSERT INTO customer (kind, name, created_at, updated_at, changeset_id) VALUES ('person', 'Eve', 0, 0, 99);
    INSERT INTO customer_tag (customer_id, tag, changeset_id) VALUES (3, 'vip', 1);
    INSERT INTO "order" (customer_id, at, status, currency, total_minor, changeset_id)
      VALUES (3, 0, 'paid', 'EUR', 500, 1)
    """

  @Test func insertedRowsAreSeenAndTakenIn() throws {
    let store = try shop()
    try shell(Self.insertion)
    #expect(try store.customer("3").added.isExternal)
    #expect(try store.timeline(of: "3").count > 0)
    #expect(try store.blame(.customer, 3, field: "name").map(\.actor) == ["external"])
    #expect(
      Set(try store.check().filter { $0.kind == "external" }.map(\.detail)) == [
        "row 3 was inserted by another program", "row 1 was inserted by another program",
      ])
    #expect(try !store.check().contains { $0.kind == "written" || $0.kind == "before" })
    _ = try store.tag(["1"], with: [TagName(parsing: "lead")])
    #expect(try store.check() == [])
    let external = try store.changeset(3)
    #expect(external.actor == "external")
    #expect(external.inserted == 3)
    #expect(try store.customer("3").activity.sums.count == 1)
    let before = try store.contentHash()
    #expect(try store.undo(3, dryRun: false).removed == 3)
    #expect(throws: CRMKit.RecordError.self) { try store.customer("3") }
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.contentHash() == before)
    #expect(try store.check() == [])
  }

  @Test func whatWasInsertedAndChangedAndDeletedIsTakenInWhole() throws {
    let store = try shop()
    try shell(
      Self.insertion + """
        ; UPDATE customer SET name = 'Eve Brown' WHERE id = 3; DELETE FROM customer_tag WHERE id = 1;
        UPDATE customer SET name = 'Robert' WHERE id = 2; DELETE FROM customer_email WHERE customer_id = 1;
        """)
    #expect(try store.customer("2").texts["name"] == "Robert")
    #expect(try store.customer("3").texts["name"] == "Eve Brown")
    _ = try store.tag(["1"], with: [TagName(parsing: "lead")])
    #expect(try store.check() == [])
    let external = try store.changeset(3)
    #expect(external.inserted == 3)
    #expect(external.updated == 2)
    #expect(external.deleted == 2)
    #expect(try store.blame(.customer, 2, field: "name").map(\.changeset) == [3])
    _ = try store.undo(3, dryRun: false)
    #expect(try store.customer("2").texts["name"] == "Bob")
    #expect(try store.customer("1").emails.count == 1)
    #expect(try store.check() == [])
  }

  @Test func everythingSinceIncludesWhatAnotherProgramDid() throws {
    let store = try shop()
    let first = try store.contentHash()
    try shell(Self.insertion)
    #expect(try store.undo(.after(2), dryRun: false).targets.count == 1)
    #expect(try store.contentHash() == first)
    #expect(try store.check() == [])
  }

  @Test func rowsInsertedBetweenOthersAreFoundByTheCheck() throws {
    let store = try shop()
    try shell(
      """
      INSERT INTO customer (id, kind, name, created_at, updated_at, changeset_id)
        VALUES (-4, 'person', 'Eve', 0, 0, 2), (0, 'person', 'Mallory', 0, 0, 77)
      """)
    _ = try store.tag(["2"], with: [TagName(parsing: "lead")])
    #expect(
      try store.check().filter { $0.kind == "external" }.map(\.detail) == [
        "row -4 was inserted by another program", "row 0 was inserted by another program",
      ])
    try store.adoptForeignRows()
    #expect(try store.check() == [])
    #expect(try store.customer("-4").added.actor == "external")
  }
}
