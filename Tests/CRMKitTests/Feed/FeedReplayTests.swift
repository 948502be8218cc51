import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Whoever applies the feed to nothing has what the database holds, however often it breaks off and goes on.
@Suite struct FeedReplayTests {
  private typealias Rows = [String: [String: JSONValue]]

  @Test(arguments: Trials.seeds(4)) func theFeedLeadsToTheDatabase(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var past = RandomPast(seed: seed)
    try past.write(store)
    var rows: Rows = [:]
    var events = try events(store, since: .start)
    for event in events { try apply(event, to: &rows) }
    #expect(try rows == current(store), "seed \(seed)")
    #expect(Set(events.map(\.cursor)).count == events.count)
    var draw = SplitMix64(seed: seed)
    var cursor = FeedCursor.start
    while true {
      let piece = try self.events(store, since: cursor, atMost: Int(draw.number(1...40)))
      guard let last = piece.last else { break }
      #expect(
        piece.map(\.cursor) == events.prefix(piece.count).map(\.cursor), "seed \(seed), since \(cursor)")
      events.removeFirst(piece.count)
      cursor = try FeedCursor(parsing: last.cursor)
    }
    #expect(events.isEmpty, "seed \(seed)")
  }

  /// The rows as each changeset left them, whatever has become of them since.
  @Test func everyPlaceLeadsToItsState() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var past = RandomPast(seed: 11)
    try past.write(store, changes: 15)
    var rows: Rows = [:]
    var events = try events(store, since: .start)[...]
    for changeset in try store.everyChangeset().reversed() {
      while let event = events.first, event.changeset == changeset.id {
        try apply(event, to: &rows)
        events.removeFirst()
      }
      let then = try sandbox.store()
      try then.rewind(to: KnownAt(changeset: changeset.id, instant: changeset.at))
      #expect(try rows == current(then), "changeset \(changeset.id)")
      then.close()
    }
  }

  @Test func cursorsAreRead() throws {
    #expect(try FeedCursor(parsing: "12") == FeedCursor(changeset: 12))
    #expect(try FeedCursor(parsing: "12:3") == FeedCursor(changeset: 12, event: 3))
    for text in ["", "x", "-1", "+1", "1:", ":1", "1:2:3", "1:-2", "9223372036854775808"] {
      #expect(throws: FeedError.invalidCursor(text)) { try FeedCursor(parsing: text) }
    }
  }

  private struct Event {
    var cursor: String
    var changeset: Int64
    var key: String
    var operation: String
    var after: String
  }

  private func events(_ store: Store, since cursor: FeedCursor, atMost limit: Int = .max) throws -> [Event] {
    var feed = try store.changeFeed(since: cursor)
    defer { feed.close() }
    let names = feed.columns.map(\.name)
    var row = RowBuffer()
    var events: [Event] = []
    while events.count < limit, try feed.next(into: &row) {
      var texts: [String: String] = [:]
      for (index, name) in names.enumerated() { texts[name] = row.text(of: index) }
      events.append(
        Event(
          cursor: texts["cursor"] ?? "", changeset: Int64(texts["changeset"] ?? "") ?? 0,
          key: "\(texts["table"] ?? "") \(texts["id"] ?? "")", operation: texts["operation"] ?? "",
          after: texts["after"] ?? ""))
    }
    return events
  }

  private func apply(_ event: Event, to rows: inout Rows) throws {
    let isKnown = rows[event.key] != nil
    #expect(isKnown == (event.operation != "insert"), "\(event.cursor): \(event.operation) of \(event.key)")
    guard event.operation != "delete" else {
      rows[event.key] = nil
      return
    }
    guard case .object(let members) = try JSONValue(parsing: event.after) else { return }
    for (name, value) in members { rows[event.key, default: [:]][name] = value }
  }

  private func current(_ store: Store) throws -> Rows {
    try store.read { database in
      var rows: Rows = [:]
      for table in try FeedTable.all(in: database) {
        for row in try Row.fetchAll(
          database, sql: "SELECT \(table.tracked.columnList) FROM \"\(table.name)\"")
        {
          let values = table.tracked.columns.indices.map { SQLValue.fromDatabaseValue(row[$0]) ?? .null }
          let fields = table.fields(of: values).map { ($0.key, $0.value) }
          rows["\(table.tracked.name(of: values)) \(row[0] as Int64)"] = Dictionary(fields) { first, _ in
            first
          }
        }
      }
      return rows
    }
  }
}
