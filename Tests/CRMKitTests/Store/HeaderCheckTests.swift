import Foundation
import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// What the header counts, and the list of free pages that begins in it, is compared with the file.
@Suite struct HeaderCheckTests {
  private let sandbox: SharedSandbox

  init() throws {
    sandbox = try SharedSandbox()
    let store = try sandbox.store()
    _ = try store.write { try $0.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org")) }
    store.close()
  }

  @Test func aSoundFileHasNoFindings() throws {
    #expect(try findings(sandbox.path) == [])
    try makeFreePages()
    #expect(try findings(sandbox.path) == [])
    // What is in the log is newer than the file.
    let other = try DatabaseQueue(path: sandbox.path)
    try other.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = \(DataModel.crm.version)")
    }
    #expect(try findings(sandbox.path) == [])
    try other.close()
    let store = try sandbox.store()
    _ = try store.vacuum()
    store.close()
    #expect(try findings(sandbox.path) == [])
  }

  /// Page counts, change counters, the head of the list, and the list itself.
  @Test func everyFlippedBitIsFound() throws {
    try makeFreePages()
    let whole = try Data(contentsOf: URL(filePath: sandbox.path))
    let trunk = (Int(Array(whole).number(at: 32)) - 1) * 4096
    #expect(Array(whole).number(at: 36) > 10)
    let places = Array(24..<40) + Array(92..<96) + (0..<16).map { trunk + $0 }
    for place in places {
      for bit in [0, 3, 7] {
        var bytes = whole
        bytes[place] ^= 1 << bit
        let copy = sandbox.path + ".copy"
        try bytes.write(to: URL(filePath: copy))
        chmod(copy, 0o600)
        #expect((try? findings(copy)) != [], "bit \(bit) of byte \(place)")
      }
    }
  }

  /// The next write would overwrite the page.
  @Test func aPageInUseIsNoFreeOne() throws {
    try makeFreePages()
    var bytes = try Data(contentsOf: URL(filePath: sandbox.path))
    let trunk = (Int(Array(bytes).number(at: 32)) - 1) * 4096
    bytes.replaceSubrange(trunk + 8..<trunk + 12, with: [0, 0, 0, 2])
    try bytes.write(to: URL(filePath: sandbox.path))
    #expect(
      try findings(sandbox.path).map(\.detail).contains("page 2 is in use and in the list of free pages"))
  }

  /// SQLite has read the header before, and does not look again.
  @Test(arguments: [[0, 0], [0, 3], [0, 100]] as [[UInt8]])
  func aHeaderThatSaysNothingIsNoSoundOne(size: [UInt8]) throws {
    let findings = try findingsOfHeader { file in
      try file.seek(toOffset: 16)
      try file.write(contentsOf: Data(size))
    }
    #expect(findings == [CheckFinding("integrity", "the header says pages of \(size[1]) bytes")])
  }

  @Test func aHeaderThatIsCutShortIsNoSoundOne() throws {
    let findings = try findingsOfHeader { try $0.truncate(atOffset: 50) }
    #expect(findings == [CheckFinding("integrity", "the header cannot be read")])
  }

  /// What the log holds is newer than the header.
  @Test func besideALogNothingIsCompared() throws {
    let other = try DatabaseQueue(path: sandbox.path)
    try other.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = \(DataModel.crm.version)")
    }
    let findings = try findingsOfHeader { _ in }
    #expect(findings == nil)
    try other.close()
  }

  /// What is said of a header that is damaged inside a transaction.
  private func findingsOfHeader(_ damage: (FileHandle) throws -> Void) throws -> [CheckFinding]? {
    let store = try Store(path: sandbox.path, access: .reading, context: Sandbox.context)
    defer { store.close() }
    return try store.read { database in
      try database.execute(sql: "BEGIN")
      defer { try? database.execute(sql: "ROLLBACK") }
      _ = try Int64.fetchOne(database, sql: "SELECT count(*) FROM customer")
      let file = try FileHandle(forWritingTo: URL(filePath: sandbox.path))
      try damage(file)
      try file.close()
      return try HeaderCheck(store.connection, path: sandbox.path)?.run(in: database, .none)
    }
  }

  /// A table that comes and goes leaves its pages.
  private func makeFreePages() throws {
    let other = try DatabaseQueue(path: sandbox.path)
    try other.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          CREATE TABLE filler (text TEXT);
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 30)
            INSERT INTO filler SELECT hex(zeroblob(1500)) FROM n;
          DROP TABLE filler;
          """)
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try other.close()
  }

  private func findings(_ path: String) throws -> [CheckFinding] {
    let store = try Store(path: path, access: .reading, context: Sandbox.context)
    defer { store.close() }
    return try store.check()
  }
}
