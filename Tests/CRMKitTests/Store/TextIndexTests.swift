import Foundation
import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// The indexes of the words of texts are proved against the texts.
@Suite struct TextIndexTests {
  private let sandbox: SharedSandbox

  init() throws {
    sandbox = try SharedSandbox()
    let store = try sandbox.store()
    var writes = RandomWrites(store, seed: 29)
    for _ in 0..<80 { try writes.next() }
    store.close()
    var articles = RandomArticles(path: sandbox.path, seed: 3)
    for _ in 0..<40 { try articles.next() }
  }

  @Test func anIndexThatWasEmptiedIsFoundAndMadeAnew() throws {
    let before = try found()
    #expect(before.contains { !$0.isEmpty })
    for name in DataModel.crm.textIndexes.map(\.name) {
      try write("INSERT INTO \(name) (\(name)) VALUES ('delete-all')")
      #expect(try findings().map(\.table) == [name])
      let store = try sandbox.store()
      #expect(try store.rebuildDerived().map(\.table) == [name])
      #expect(try store.rebuildDerived() == [])
      #expect(try store.check() == [])
      store.close()
    }
    #expect(try found() == before)
  }

  @Test func aWordTooManyAndAWordTooFewAreFound() throws {
    try write("INSERT INTO ticket_text (rowid, text) VALUES (999, 'never written')")
    try write(
      "INSERT INTO kb_index (kb_index, rowid, title, text) SELECT 'delete', id, title, text FROM kb_current LIMIT 1"
    )
    #expect(try findings().map(\.table) == ["ticket_text", "kb_index"])
  }

  /// A file that nobody may write is proved as well, and none is changed by it.
  @Test func provingWritesNothing() throws {
    try write("INSERT INTO kb_index (kb_index) VALUES ('delete-all')")
    let bytes = try Data(contentsOf: URL(filePath: sandbox.path))
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: sandbox.path)
    #expect(try findings().map(\.table) == ["kb_index"])
    #expect(try Data(contentsOf: URL(filePath: sandbox.path)) == bytes)
  }

  /// Flips bits of what the indexes keep: where a search finds something else, the check says so.
  @Test(arguments: ["ticket_text", "kb_index"]) func everyFlippedBitOfAnIndexIsFound(name: String) throws {
    let before = try found()
    var draw = SplitMix64(seed: 41)
    var count = 0
    for (table, key, column) in [("data", "id", "block"), ("docsize", "id", "sz"), ("idx", "term", "pgno")] {
      let places = try queue().read {
        try DatabaseValue.fetchAll($0, sql: "SELECT \(key) FROM \(name)_\(table)")
      }
      for _ in 0..<20 {
        let place = places[Int(draw.next() % UInt64(places.count))]
        guard let old = try value(column, of: place, key, "\(name)_\(table)"), let new = old.flipped(&draw)
        else { continue }
        try set(column, of: place, key, "\(name)_\(table)", to: new)
        let isFound = try !findings().isEmpty
        if isFound { count += 1 } else { #expect(try found() == before, "\(table) \(place)") }
        try set(column, of: place, key, "\(name)_\(table)", to: old)
      }
    }
    #expect(count > 20)
    #expect(try findings() == [])
  }

  /// SQLite's own comparison adds the places of the words by exclusive or. Here one bit moves a word that stands in two
  /// texts, both by the same bit, and it says nothing (3.40).
  @Test func aFlipThatCancelsInSQLitesOwnSumIsFound() throws {
    let texts = [
      "twice invoice late", "please parcel late", "invoice reset late", "parcel again parcel",
      "please invoice broken",
      "please again again",
    ]
    let memory = try DatabaseQueue()
    try memory.using { database in
      try database.execute(
        sql: """
          CREATE TABLE ticket_event (id INTEGER PRIMARY KEY, text TEXT);
          CREATE VIRTUAL TABLE ticket_text USING fts5(
            text, content = 'ticket_event', content_rowid = 'id', tokenize = 'trigram');
          CREATE TABLE kb_current (id INTEGER PRIMARY KEY, title TEXT, text TEXT);
          CREATE VIRTUAL TABLE kb_index USING fts5(
            title, text, content = 'kb_current', content_rowid = 'id', tokenize = 'trigram');
          """)
      for text in texts {
        try database.execute(sql: "INSERT INTO ticket_event (text) VALUES (?)", arguments: [text])
      }
      try database.execute(sql: "INSERT INTO ticket_text (ticket_text) VALUES ('rebuild')")
    }
    #expect(try memory.using { try TextIndex.check(DataModel.crm.textIndexes, in: $0) }.isEmpty)
    try memory.write { database in
      let page = 137_438_953_473
      var block = try #require(
        try Data.fetchOne(database, sql: "SELECT block FROM ticket_text_data WHERE id = ?", arguments: [page])
      )
      block[212 / 8] ^= 1 << (212 % 8)
      try database.execute(
        sql: "UPDATE ticket_text_data SET block = ? WHERE id = ?", arguments: [block, page])
    }
    let findings = try memory.using { try TextIndex.check(DataModel.crm.textIndexes, in: $0) }
    #expect(findings.map(\.table) == ["ticket_text"])
  }

  private func findings() throws -> [CheckFinding] {
    let store = try Store(path: sandbox.path, access: .reading, context: Sandbox.context)
    defer { store.close() }
    return try store.check()
  }

  /// What searches find.
  private func found() throws -> [[String]] {
    let store = try Store(path: sandbox.path, access: .reading, context: Sandbox.context)
    defer { store.close() }
    return try ["refund", "order", "reset", "please", "hel", "密码重"].map { word in
      let articles = (try? store.searchArticles([word]).map { "\($0)" }) ?? ["cannot be searched"]
      let events = try store.read { database in
        try Int64.fetchAll(
          database, sql: "SELECT rowid FROM ticket_text WHERE ticket_text MATCH ? ORDER BY 1",
          arguments: [word.trigramQuery ?? ""])
      }
      return articles + events.map(String.init)
    }
  }

  private func queue() throws -> DatabaseQueue { try DatabaseQueue(path: sandbox.path) }

  private func write(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    let queue = try queue()
    defer { try? queue.close() }
    try queue.inDatabase { try $0.execute(sql: sql, arguments: arguments) }
  }

  private func value(_ column: String, of place: DatabaseValue, _ key: String, _ table: String) throws
    -> DatabaseValue?
  {
    try queue().read {
      try DatabaseValue.fetchOne(
        $0, sql: "SELECT \(column) FROM \(table) WHERE \(key) = ?", arguments: [place])
    }
  }

  private func set(
    _ column: String, of place: DatabaseValue, _ key: String, _ table: String, to value: DatabaseValue
  ) throws {
    try write("UPDATE \(table) SET \(column) = ? WHERE \(key) = ?", [value, place])
  }
}

extension DatabaseValue {
  /// The value with one bit changed; `nil` for what has none.
  fileprivate func flipped(_ draw: inout SplitMix64) -> DatabaseValue? {
    switch storage {
    case .int64(let integer): return (integer ^ (1 << Int64(draw.next() % 16))).databaseValue
    case .blob(var data):
      guard !data.isEmpty else { return nil }
      let bit = Int(draw.next() % UInt64(data.count * 8))
      data[data.startIndex + bit / 8] ^= 1 << (bit % 8)
      return data.databaseValue
    case .null, .double, .string: return nil
    }
  }
}
