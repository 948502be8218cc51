import Foundation
import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// What is known of a file from the last command holds while nobody else has written to it, and not a moment longer.
@Suite struct ProvenFileTests {
  private let sandbox: SharedSandbox

  init() throws { sandbox = try SharedSandbox() }

  private var stateFolder: String { sandbox.path + ".state" }

  private func store() throws -> Store {
    var context = Sandbox.context
    context.stateFolder = stateFolder
    return try Store(path: sandbox.path, access: .writing, context: context)
  }

  /// A closed file with a customer, of which everything is known.
  private func known() throws {
    for number in 1...2 {
      let store = try store()
      defer { store.close() }
      _ = try store.add(CustomerDraft(name: "Ada", email: "ada\(number)@example.org"))
    }
    let store = try store()
    defer { store.close() }
    #expect(store.proven?.isAllOurs == true)
  }

  private func shell(_ sql: String) throws {
    let queue = try DatabaseQueue(path: sandbox.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private static let insertion =
    "INSERT INTO customer (kind, name, created_at, updated_at, changeset_id) VALUES ('person', 'Eve', 0, 0, 1)"

  @Test func writesOfOursKeepItKnown() throws {
    try known()
    let store = try store()
    for _ in 1...3 {
      _ = try store.tag(["1"], with: [TagName(parsing: "lead")])
      _ = try store.untag(["1"], from: [TagName(parsing: "lead")])
      #expect(ProvenFile(of: store)?.isAllOurs == true)
    }
  }

  @Test func aRowOfAnotherProgramIsTakenIn() throws {
    try known()
    try shell(Self.insertion)
    let store = try store()
    #expect(store.proven == nil)
    _ = try store.tag(["1"], with: [TagName(parsing: "lead")])
    #expect(try store.changeset(3).actor == "external")
    #expect(try store.check() == [])
  }

  /// The store is open already, and another program writes just before it does.
  @Test func aRowThatCameWhileItWasOpenIsTakenIn() throws {
    try known()
    let store = try store()
    try shell(Self.insertion)
    _ = try store.tag(["1"], with: [TagName(parsing: "lead")])
    #expect(try store.changeset(3).actor == "external")
    try shell(Self.insertion)
    _ = try store.untag(["1"], from: [TagName(parsing: "lead")])
    #expect(try store.changeset(5).actor == "external")
    #expect(try store.check() == [])
  }

  /// What another program committed while ours wrote is in nobody's proof.
  @Test func aRowThatCameInTheMiddleIsTakenInByTheNext() throws {
    try known()
    let store = try store()
    _ = try store.write { transaction in
      try transaction.insertCustomer(CustomerDraft(name: "Bob", email: "bob@example.org"))
    }
    let changes = try store.queue.using { try store.takeInForeignChanges($0, dryRun: false) }
    try shell(Self.insertion)
    store.noteProof(of: 3, unlessChangedSince: changes)
    #expect(ProvenFile(of: store) == nil)
    _ = try store.tag(["1"], with: [TagName(parsing: "lead")])
    #expect(try store.changeset(4).actor == "external")
  }

  @Test(arguments: [
    "CREATE TRIGGER evil AFTER INSERT ON customer BEGIN SELECT 1; END", "CREATE TABLE evil (a)",
    "DROP INDEX customer_note_customer",
  ])
  func anAlteredSchemaIsRefused(_ sql: String) throws {
    try known()
    try shell(sql)
    #expect(throws: StoreError.self) { _ = try store() }
  }

  /// Planted while the store is open, and SQLite's number of the schema set back: the write proves the text.
  @Test(arguments: [0, 1])
  func aSchemaPlantedWithItsNumberSetBackIsRefused(_ writes: Int) throws {
    try known()
    let store = try store()
    for _ in 0..<writes { _ = try store.tag(["1"], with: [TagName(parsing: "lead")]) }
    let number = try store.number("PRAGMA schema_version")
    try shell(
      """
      CREATE TRIGGER evil AFTER INSERT ON customer BEGIN SELECT 1; END; PRAGMA schema_version = \(number)
      """)
    #expect(throws: StoreError.self) { _ = try store.tag(["2"], with: [TagName(parsing: "vip")]) }
    store.close()
    #expect(throws: StoreError.self) { _ = try self.store() }
  }

  /// What is written through the open file says nothing of the one that was put in its place meanwhile.
  @Test func anotherFileInItsPlaceIsNotTakenForIt() throws {
    try known()
    let store = try store()
    let copy = sandbox.path + ".copy"
    try FileManager.default.copyItem(atPath: sandbox.path, toPath: copy)
    #expect(rename(copy, sandbox.path) == 0)
    _ = try? store.tag(["1"], with: [TagName(parsing: "lead")])
    #expect(ProvenFile(of: store) == nil)
    store.close()
    let other = try self.store()
    #expect(other.proven == nil)
  }

  /// Who sets the file's time back cannot set back when he did so.
  @Test func aTimeThatWasSetBackDoesNotHideAChange() throws {
    try known()
    var before = stat()
    #expect(stat(sandbox.path, &before) == 0)
    try shell("CREATE TRIGGER evil AFTER INSERT ON customer BEGIN SELECT 1; END")
    usleep(20_000)
    #if os(Linux)
      let times = [before.st_atim, before.st_mtim]
    #else
      let times = [before.st_atimespec, before.st_mtimespec]
    #endif
    #expect(utimensat(AT_FDCWD, sandbox.path, times, 0) == 0)
    #expect(throws: StoreError.self) { _ = try store() }
  }

  @Test func whatIsInTheLogIsNotKnown() throws {
    try known()
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA wal_autocheckpoint = 0") }
    let other = try DatabaseQueue(path: sandbox.path, configuration: configuration)
    try other.writeWithoutTransaction {
      try $0.execute(sql: "CREATE TRIGGER evil AFTER INSERT ON customer BEGIN SELECT 1; END")
    }
    #expect(throws: StoreError.self) { _ = try store() }
    try other.close()
  }

  @Test(arguments: ["", "nonsense\n", "a b c d e f g\n", String(repeating: "9", count: 5000)])
  func aNoteThatCannotBeReadSaysNothing(_ text: String) throws {
    try known()
    let folder = stateFolder
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }
    let store = try store()
    #expect(store.proven == nil)
    #expect(store.rolledBack == nil)
    _ = try store.tag(["1"], with: [TagName(parsing: "lead")])
    #expect(try store.check() == [])
  }

  /// Another file in the same place, and the same file in another place.
  @Test func aCopyIsNotTheFile() throws {
    try known()
    let copy = sandbox.path + ".copy"
    try FileManager.default.copyItem(atPath: sandbox.path, toPath: copy)
    try FileManager.default.removeItem(atPath: sandbox.path)
    try FileManager.default.moveItem(atPath: copy, toPath: sandbox.path)
    let store = try store()
    #expect(store.proven == nil)
  }

  /// The witness keeps a line a write, and begins anew before a reader would miss the last.
  @Test func theWitnessOfManyWritesIsTheLast() throws {
    let folder = stateFolder
    try known()
    for number in 3...41 {
      let store = try store()
      defer { store.close() }
      #expect(store.rolledBack == nil)
      _ = try store.tag(["1"], with: [TagName(parsing: "t\(number)")])
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".head") }
    #expect(names.count == 1)
    let text = try String(contentsOfFile: folder + "/" + (names.first ?? ""), encoding: .utf8)
    #expect(text.utf8.count <= 1024)
    #expect(text.split(separator: "\n").last?.hasPrefix("41 ") == true)
  }
}
