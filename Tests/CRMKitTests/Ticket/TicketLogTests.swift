import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// Logs of events: the same tickets in whatever order and pieces the rows come.
@Suite struct TicketLogTests {
  private struct RandomLog {
    var rows: [String] = []
    static let header = "ticket,at,state,actor,priority,category,assignee\n"

    init(seed: UInt64, tickets: Int = 12) {
      var draw = SplitMix64(seed: seed)
      func below(_ bound: UInt64) -> Int64 { Int64(draw.next() % bound) }
      let states = ["New", "In Progress", "Awaiting Customer", "Solved", "Closed", "Reopened"]
      for ticket in 1...tickets {
        var at = 1_768_000_000 + below(500_000)
        for number in 0...below(9) {
          // Steps of at least a second: rows of one second have no order but that of the file.
          at += 1 + below(90_000)
          let state = number == 0 ? "New" : states[Int(below(6))]
          let priority = number > 0 ? "" : ["P1", "P2", "P3", "P4"][Int(below(4))]
          let who = below(2) == 0 ? "" : "a\(below(3))"
          rows.append(
            "T\(ticket),\(Instant(seconds: at)),\(state),u\(below(3)),\(priority),\(below(2) == 0 ? "" : "c"),\(who)\n"
          )
        }
      }
    }
  }

  private static let ids: Set<String> = ["event", "id"]

  private func state(_ store: Store) throws -> Set<Substring> {
    Set(try TicketFile.text(store, .ticketEvents, without: Self.ids).split(separator: "\n"))
      .union(try TicketFile.text(store, .ticketMetrics, without: Self.ids).split(separator: "\n"))
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func theOrderOfRowsMakesNoDifference(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let other = try Sandbox()
    let log = RandomLog(seed: seed)
    var draw = SplitMix64(seed: seed &+ 99)
    let expected = try sandbox.store()
    let summary = try TicketFile.take(RandomLog.header + log.rows.joined(), into: expected)
    #expect(summary.created == log.rows.count && summary.tickets.tickets == 12)
    let shuffled = try other.store()
    try TicketFile.take(RandomLog.header + log.rows.shuffled(using: &draw).joined(), into: shuffled)
    #expect(try state(shuffled) == state(expected), "seed \(seed)")
    #expect(try shuffled.check() == [])
  }

  @Test(arguments: 0..<6 as Range<UInt64>) func whatIsThereAlreadyIsUnchanged(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let log = RandomLog(seed: seed)
    try TicketFile.take(RandomLog.header + log.rows.joined(), into: store)
    let before = try store.contentHash()
    let again = try TicketFile.take(RandomLog.header + log.rows.joined(), into: store)
    #expect(again.unchanged == log.rows.count && again.changeset == nil, "seed \(seed)")
    #expect(try store.contentHash() == before)
    // A file that goes on from the other brings what is new alone.
    let second = try Sandbox()
    let half = try second.store()
    try TicketFile.take(RandomLog.header + log.rows.prefix(log.rows.count / 2).joined(), into: half)
    let rest = try TicketFile.take(RandomLog.header + log.rows.joined(), into: half)
    #expect(rest.unchanged == log.rows.count / 2, "seed \(seed)")
    #expect(try state(half) == state(store), "seed \(seed)")
    for changeset in [2, 1] as [Int64] { _ = try half.undo(changeset, dryRun: false) }
    #expect(try half.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM ticket_event") } == 0)
  }

  @Test(arguments: 0..<4 as Range<UInt64>) func whatIsExportedComesBack(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try TicketFile.take(RandomLog.header + RandomLog(seed: seed).rows.joined(), into: store)
    let ids = try store.ticketIDs(["1", "2"])
    _ = try store.write(TicketMessage("Bitte\n\"warten\", 请等", direction: .out), onTicket: ids[0])
    _ = try store.write(TicketMessage("And now?", direction: .in), onTicket: ids[1])
    var change = TicketChange()
    change.cleared = ["assignee", "category"]
    _ = try store.change(tickets: ids, change)
    let second = try Sandbox()
    let copy = try second.store()
    let events = try TicketFile.text(store, .ticketEvents)
    try TicketFile.take(events, into: copy)
    #expect(
      try TicketFile.text(copy, .ticketEvents, without: ["event"])
        == TicketFile.text(store, .ticketEvents, without: ["event"]))
    let again = try TicketFile.take(events, into: copy)
    #expect(again.changeset == nil, "seed \(seed)")
  }

  @Test func aRowOfALogInOrderIsNoLaterThanTheNext() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let good = (1...200).map { "A\($0),2026-01-01T10:00:00Z,New\nA\($0),2026-01-02T10:00:00Z,Solved\n" }
      .joined()
    let bad = "B,2026-01-01T11:10:00Z,New\nB,2026-01-01T11:03:00Z,Solved\n"
    let summary = try TicketFile.take("ticket,at,state\n" + good + bad, into: store)
    #expect(summary.tickets.dated == 1)
    let times = try store.read { database in
      try Int64.fetchAll(
        database,
        sql:
          "SELECT e.at FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE t.number = 'B' ORDER BY e.id"
      )
    }
    #expect(times[0] == times[1])
  }

  @Test func aBlankResolutionIsOneThatNobodyKnows() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let summary = try TicketFile.take(
      """
      ticket,at,state,resolved_at
      A,2026-01-01T10:00:00Z,New,2026-01-01T12:00:00Z
      A,2026-01-01T11:00:00Z,Resolved,2026-01-01T12:00:00Z
      B,2026-01-01T10:00:00Z,Neverland,
      B,2026-01-01T11:00:00Z,Resolved,
      """, into: store)
    #expect(summary.tickets.guessed == ["Neverland"])
    let resolved = try store.read {
      try Int64?.fetchAll($0, sql: "SELECT resolved_at FROM ticket ORDER BY id")
    }
    #expect(resolved == [try Instant(parsing: "2026-01-01T12:00:00Z").seconds, nil])
  }
}
