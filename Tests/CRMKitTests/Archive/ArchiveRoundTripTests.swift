import Crypto
import GRDB
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// What was exported and brought in elsewhere is the same database: by its contents always, by its past with history.
@Suite struct ArchiveRoundTripTests {
  @Test(arguments: Trials.seeds(4)) func historyComesAlong(seed: UInt64) throws {
    let one = try Sandbox()
    let other = try Sandbox()
    let (source, copy) = (try one.store(), try other.store())
    var past = RandomPast(seed: seed)
    try past.write(source)
    let bytes = try source.archive(history: true)
    _ = try copy.importAll(bytes)
    #expect(try copy.contentHash() == source.contentHash(), "seed \(seed)")
    #expect(try copy.everyChangeset() == source.everyChangeset(), "seed \(seed)")
    #expect(try copy.archive(history: true) == bytes, "seed \(seed)")
    #expect(try copy.check() == [], "seed \(seed)")
    for changeset in try source.everyChangeset().prefix(12) {
      #expect(undo(changeset.id, in: copy) == undo(changeset.id, in: source), "seed \(seed), \(changeset.id)")
      #expect(try copy.contentHash() == source.contentHash(), "seed \(seed), undo of \(changeset.id)")
    }
  }

  @Test(arguments: Trials.seeds(4)) func contentsAreTheSameWithoutHistory(seed: UInt64) throws {
    let one = try Sandbox()
    let other = try Sandbox()
    let (source, copy) = (try one.store(), try other.store())
    let empty = try copy.contentHash()
    var past = RandomPast(seed: seed)
    try past.write(source)
    let summary = try copy.importAll(source.archive(history: false))
    #expect(summary.changeset == 1)
    #expect(try copy.contentHash() == source.contentHash(), "seed \(seed)")
    #expect(try copy.check() == [], "seed \(seed)")
    _ = try copy.undo(1, dryRun: false)
    #expect(try copy.contentHash() == empty, "seed \(seed)")
  }

  @Test func thePastCanBeExported() throws {
    let one = try Sandbox()
    let other = try Sandbox()
    let (source, copy) = (try one.store(), try other.store())
    var past = RandomPast(seed: 7)
    try past.write(source, changes: 5)
    let hash = try source.contentHash()
    let log = try source.everyChangeset()
    for name in ["Ada", "Bob"] {
      _ = try source.write { try $0.update("customer", id: 1, [("name", .text(name))]) }
    }
    try source.rewind(to: KnownAt(changeset: log[0].id, instant: log[0].at))
    _ = try copy.importAll(source.archive(history: true))
    #expect(try copy.contentHash() == hash)
    #expect(try copy.everyChangeset() == log)
    #expect(try copy.check() == [])
  }

  /// Archives are the way out of files of 0.1, whose journal named no owners of its rows.
  @Test(arguments: [true, false]) func archivesOfTheFirstVersionLoad(history: Bool) throws {
    let one = try Sandbox()
    let other = try Sandbox()
    let (source, copy) = (try one.store(), try other.store())
    var past = RandomPast(seed: 11)
    try past.write(source)
    let former = try formerArchive(source, history: history)
    _ = try copy.importAll(former)
    #expect(try copy.contentHash() == source.contentHash())
    #expect(try copy.check() == [])
    guard history else { return }
    #expect(try copy.archive(history: true) == source.archive(history: true))
  }

  /// The archive as 0.1 wrote it.
  private func formerArchive(_ store: Store, history: Bool) throws -> [UInt8] {
    let text = String(decoding: try store.archive(history: history), as: UTF8.self)
    var lines = text.split(separator: "\n").map(String.init)
    lines[0].replace("\"schema_version\":\(DataModel.crm.version)", with: "\"schema_version\":28")
    let owners = #/,"customer_id":(?:null|\d+),"parent_id":(?:null|\d+)}}$/#
    for index in lines.indices where lines[index].hasPrefix(#"{"table":"before_image""#) {
      lines[index].replace(owners, with: "}}")
    }
    let body = lines.dropLast().map { $0 + "\n" }.joined()
    let trailer = try #require(ArchiveTrailer(Array(lines[lines.count - 1].utf8)))
    let digest = SHA256.hash(data: Array(body.utf8)).hexadecimal
    let end = ArchiveTrailer(rows: trailer.rows, contentHash: trailer.contentHash, digest: digest)
    return Array((body + end.line + "\n").utf8)
  }

  @Test func aDryRunLeavesNothing() throws {
    let one = try Sandbox()
    let other = try Sandbox()
    let (source, copy) = (try one.store(), try other.store())
    var past = RandomPast(seed: 3)
    try past.write(source, changes: 5)
    let before = try copy.archive(history: true)
    for history in [false, true] {
      let summary = try copy.importAll(source.archive(history: history), dryRun: true)
      #expect(try summary.isDryRun && summary.contentHash == source.contentHash())
      #expect(try copy.archive(history: true) == before)
    }
  }

  /// A table that is none of these would be left out of archives.
  @Test func everyTableIsArchivedOrDerived() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let (archived, all) = try store.read { database in
      (
        try ArchiveTable.all(in: database, .crm, history: true).map(\.name),
        try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
      )
    }
    // Triggers fill the indexes of texts, each with tables of its own, as the rows come in.
    let indexes = ["ticket_text", "kb_index"].flatMap { name in
      [name] + ["data", "idx", "docsize", "config"].map { "\(name)_\($0)" }
    }
    #expect(Set(all).subtracting(archived) == Set(["journal", "customer_order_sum"] + indexes))
    #expect(archived.first == "changeset")
  }

  @Test func anArchiveOfANewerVersionIsRefused() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let version = DataModel.crm.version
    let text = String(decoding: try store.archive(history: false), as: UTF8.self)
    let newer = text.replacing("\"schema_version\":\(version)", with: "\"schema_version\":\(version + 1)")
    #expect(throws: ArchiveError.newer(version: version + 1, known: version)) {
      try store.importAll(Array(newer.utf8))
    }
  }

  private func undo(_ changeset: Int64, in store: Store) -> String {
    do { return "\(try store.undo(changeset, dryRun: false))" } catch { return "\(error)" }
  }
}

extension Store {
  /// The newest first.
  func everyChangeset() throws -> [Changeset] {
    try stride(from: lastChangeset() ?? 0, to: 0, by: -1).map { try changeset($0) }
  }

  func archive(history: Bool) throws -> [UInt8] {
    let sink = MemorySink()
    _ = try exportAll(history: history, to: sink)
    return sink.bytes
  }

  @discardableResult
  func importAll(_ bytes: [UInt8], dryRun: Bool = false) throws -> ArchiveSummary {
    try importAll(
      ArchiveReader(TextLines(bytes: bytes, limit: 1 << 20), .crm), name: "a.ndjson", dryRun: dryRun)
  }
}
