import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// Whatever is written to a knowledge base and to templates: undo and history bring every table back, and the index of words
/// holds what the versions in force say, no more and no less.
@Suite struct KnowledgePropertyTests {
  @Test(arguments: Trials.seeds(6)) func undoIsTheInverse(seed: UInt64) throws {
    let sandbox = try Sandbox()
    var articles = RandomArticles(path: sandbox.path, seed: seed)
    let store = try sandbox.store()
    var hashes = [0: try store.contentHash()]
    for _ in 0..<60 {
      try articles.next()
      hashes[Int(try store.lastChangeset() ?? 0)] = try store.contentHash()
      try expectIndexFollows(store, "seed \(seed)")
    }
    let last = Int(try store.lastChangeset() ?? 0)
    #expect(last > 20)
    for changeset in stride(from: last, to: max(0, last - 20), by: -1) {
      _ = try store.undo(Int64(changeset), dryRun: false)
      #expect(try store.contentHash() == hashes[changeset - 1], "seed \(seed), changeset \(changeset)")
      try expectIndexFollows(store, "seed \(seed), undo of \(changeset)")
    }
    #expect(try store.check() == [], "seed \(seed)")
  }

  @Test(arguments: Trials.seeds(3)) func thePastIsFoundByItsOwnWords(seed: UInt64) throws {
    let sandbox = try Sandbox()
    var articles = RandomArticles(path: sandbox.path, seed: seed)
    var pictures: [Int64: [String]] = [:]
    for _ in 0..<40 {
      try articles.next()
      let store = try sandbox.store()
      pictures[try store.lastChangeset() ?? 0] = try picture(store)
      store.close()
    }
    for (changeset, picture) in pictures where changeset > 0 {
      let past = try sandbox.store()
      defer { past.close() }
      try past.rewind(to: KnownAt(changeset: changeset, instant: Sandbox.context.now))
      #expect(try self.picture(past) == picture, "seed \(seed), changeset \(changeset)")
    }
  }

  @Test(arguments: Trials.seeds(3)) func anArchiveBringsItAll(seed: UInt64) throws {
    let one = try Sandbox()
    let other = try Sandbox()
    var articles = RandomArticles(path: one.path, seed: seed)
    for _ in 0..<40 { try articles.next() }
    let (source, copy) = (try one.store(), try other.store())
    _ = try copy.importAll(source.archive(history: true))
    #expect(try copy.contentHash() == source.contentHash(), "seed \(seed)")
    #expect(try picture(copy) == picture(source), "seed \(seed)")
    try expectIndexFollows(copy, "seed \(seed)")
    #expect(try copy.check() == [], "seed \(seed)")
  }

  /// What a person finds.
  private func picture(_ store: Store) throws -> [String] {
    let found = try ["refund", "密码", "重置密码", "über", "order", "\"q\"", "a"].map { word in
      try store.searchArticles([word]).map { "\($0.name) \($0.title) \($0.excerpt)" }.sorted()
    }
    let rows = try ["v1_kb", "v1_kb_version", "v1_kb_tag", "v1_kb_use", "v1_template"].flatMap { view in
      try store.read { try CRMKit.Row.fetchAll($0, sql: "SELECT * FROM \(view) ORDER BY 1") }
        .map { "\(Array($0.databaseValues))" }
    }
    return found.flatMap(\.self) + rows
  }

  /// SQLite compares the index with the texts; and a search by the index finds what a look at every text finds.
  private func expectIndexFollows(_ store: Store, _ comment: String) throws {
    try store.queue.inDatabase { database in
      try database.execute(sql: "INSERT INTO kb_index (kb_index, rank) VALUES ('integrity-check', 1)")
      for word in ["refund", "密码", "重置密码", "order"] {
        let found = try Int64.fetchAll(
          database, sql: "SELECT rowid FROM kb_index WHERE kb_index MATCH ? ORDER BY 1",
          arguments: [word.trigramQuery ?? "\"zzz\""])
        let looked = try Int64.fetchAll(
          database, sql: "SELECT id FROM kb_current WHERE title LIKE ?1 OR text LIKE ?1 ORDER BY 1",
          arguments: [word.trigramQuery == nil ? "zzz" : word.likePattern])
        #expect(found == looked, "\(comment): \(word)")
      }
    }
  }
}
