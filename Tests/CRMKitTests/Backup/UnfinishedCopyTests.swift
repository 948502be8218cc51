import Foundation
import Testing

@testable import CRMKit
@testable import CRMStore

@Suite struct UnfinishedCopyTests {
  private let context = StoreContext(now: Instant(seconds: 0), actor: "ada", command: "crm")

  @Test("a copy that somebody works on stays; when it is left, it goes")
  func isTakenAwayWhenLeft() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "copies-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = folder.appending(path: "crm.db").path
    let target = folder.appending(path: "backup.db").path
    func files() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    var copy: UnfinishedCopy? = try UnfinishedCopy(for: target, of: database, context: context)
    let temporary = try #require(copy?.path)
    let removed = UnfinishedCopy.removeAbandoned(of: database, context: context)
    #expect(removed.isEmpty)
    #expect(try files().count == 2)
    withExtendedLifetime(copy) {}
    copy = nil
    #expect(try files().isEmpty)

    // As if the process had been killed.
    try Data("SQLite format 3\0".utf8).write(to: URL(filePath: temporary))
    try Data("\(temporary)\n".utf8).write(to: URL(filePath: database + ".copies"))
    let abandoned = UnfinishedCopy.removeAbandoned(of: database, context: context)
    #expect(abandoned == [temporary])
    #expect(try files().isEmpty)
  }
}
