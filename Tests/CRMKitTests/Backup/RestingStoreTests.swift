import Foundation
import Testing

@testable import CRMKit
@testable import CRMStore

/// A backup is read without anything being made beside it; another database may be written to meanwhile.
@Suite struct RestingStoreTests {
  @Test func nothingIsMadeBesideABackup() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.write { try $0.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org")) }
    let folder = sandbox.folder + "/medium"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let backup = folder + "/b.db"
    _ = try store.backup(to: backup)
    let resting = try Store.resting(backup, context: Sandbox.context)
    #expect(try resting.lastChangeset() == 1)
    #expect(try resting.check() == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["b.db"])
    resting.close()
    #expect(FileChecks.isAtRest(backup, .crm))
    // Its own lock says that somebody writes here.
    #expect(!FileChecks.isAtRest(sandbox.path, .crm))
    store.close()
  }

  @Test func aLogBesideABackupIsPartOfIt() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let backup = sandbox.folder + "/b.db"
    _ = try store.backup(to: backup)
    store.close()
    try Data([1]).write(to: URL(filePath: backup + "-wal"))
    #expect(!FileChecks.isAtRest(backup, .crm))
  }
}
