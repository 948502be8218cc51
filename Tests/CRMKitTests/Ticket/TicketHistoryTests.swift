import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// Whatever is done with tickets can be taken back, and their rows are what their ledgers say.
@Suite struct TicketHistoryTests {
  private struct RandomTickets {
    var draw: SplitMix64
    let store: Store

    mutating func below(_ bound: UInt64) -> Int64 { Int64(draw.next() % bound) }

    mutating func next() throws {
      let ids = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM ticket ORDER BY id") }
      guard ids.count > 1, below(5) > 0 else { return try open() }
      let id = ids[Int(below(UInt64(ids.count)))]
      let other = ids[Int(below(UInt64(ids.count)))]
      do {
        switch below(9) {
        case 0: _ = try store.write(TicketMessage("t\(below(99))", direction: .out), onTicket: id)
        case 1: _ = try store.write(TicketMessage("帮助 \(below(99))", direction: .in), onTicket: id)
        case 2: _ = try store.write(TicketMessage("n\(below(99))"), onTicket: id)
        case 3:
          _ = try store.change(tickets: [id], change(.to(["open", "pending", "resolved"][Int(below(3))])))
        case 4: _ = try store.change(tickets: [id], change(below(2) == 0 ? .close(nil) : .reopen(nil)))
        case 5: _ = try store.tag(tickets: [id, other], ["a\(below(3))"], remove: below(2) == 0)
        case 6: _ = try store.linkTicket(id, .blocks, to: [other])
        case 7: _ = try store.merge(tickets: [id], into: other)
        default: _ = try store.delete(tickets: [id])
        }
      } catch is TicketError {}
    }

    private mutating func change(_ move: TicketChange.Move) -> TicketChange {
      var change = TicketChange()
      change.move = move
      change.values.assignee = below(2) == 0 ? nil : "u\(below(3))"
      change.values.priority = TicketPriority.allCases[Int(below(4))]
      return change
    }

    private mutating func open() throws {
      var draft = TicketDraft()
      draft.subject = "S\(below(5))"
      draft.tags = below(2) == 0 ? [] : ["a0"]
      draft.entry.text = below(3) == 0 ? nil : "text \(below(50))"
      _ = try store.openTicket(draft, of: below(3) == 0 ? nil : String(1 + below(2)))
    }
  }

  private func customers(_ store: Store) throws {
    for name in ["Ada", "Bob"] {
      var draft = CustomerDraft()
      draft.name = name
      _ = try store.add(draft)
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>) func undoIsTheInverse(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try customers(store)
    var tickets = RandomTickets(draw: SplitMix64(seed: seed), store: store)
    for step in 0..<50 {
      let before = try store.contentHash()
      let last = try store.lastChangeset()
      let draw = tickets.draw
      try tickets.next()
      guard try store.lastChangeset() != last else { continue }
      _ = try store.undo(nil, dryRun: false)
      #expect(try store.contentHash() == before, "seed \(seed), step \(step)")
      tickets.draw = draw
      try tickets.next()
      try expectLedger(store)
    }
    #expect(try store.check() == [])
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM ticket_event") ?? 0 } > 10)
  }

  /// A ticket's row is its last event, and the index of texts has what the events say.
  private func expectLedger(_ store: Store) throws {
    let wrong = try store.read { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM ticket t JOIN ticket_event e ON e.id =
            (SELECT id FROM ticket_event WHERE ticket_id = t.id ORDER BY at DESC, id DESC LIMIT 1)
          WHERE (t.state, t.state_category, t.priority) <> (e.state, e.state_category, e.priority)
            OR t.assignee IS NOT e.assignee OR t.resolved_at IS NOT e.resolved_at
            OR (t.state_category IN ('resolved', 'closed')) <> (t.resolved_at IS NOT NULL)
          """)
    }
    #expect(wrong == 0)
    for word in ["text", "帮助 "] {
      var filter = TicketFilter()
      filter.search = word
      filter.isMergedShown = true
      var rows = try store.tickets(filter)
      var found = 0
      while try rows.nextCells() != nil { found += 1 }
      let expected = try store.read { database in
        try Int.fetchOne(
          database, sql: "SELECT count(DISTINCT ticket_id) FROM ticket_event WHERE instr(text, ?)",
          arguments: [word])
      }
      #expect(found == expected)
    }
  }

  @Test func ticketsStayWhenTheirCustomerGoes() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try customers(store)
    var draft = TicketDraft()
    draft.subject = "S"
    _ = try store.openTicket(draft, of: "1")
    _ = try store.delete(customers: [1])
    #expect(try store.read { try Int64?.fetchOne($0, sql: "SELECT customer_id FROM ticket") } == .some(nil))
    #expect(try store.check() == [])
  }

  @Test func aMergedTicketIsFoundByTheOneThatStandsForIt() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for number in 1...3 {
      var draft = TicketDraft()
      draft.subject = "S\(number)"
      (draft.source, draft.number) = ("desk", "\(number)")
      _ = try store.openTicket(draft, of: nil)
    }
    _ = try store.merge(tickets: [1], into: 2)
    _ = try store.merge(tickets: [2], into: 3)
    #expect(try store.ticketIDs(["1", "#2", "desk:1"]) == [3])
    #expect(throws: TicketError.itself(ticket: 3)) { try store.merge(tickets: [3], into: 3) }
    #expect(try store.ticket("1").merged == [1, 2])
    #expect(try store.delete(tickets: [3]).value == [1, 2, 3])
  }

  @Test func nothingGoesBeforeTheLastEvent() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var draft = TicketDraft()
    draft.subject = "S"
    draft.createdAt = 1_000_000
    _ = try store.openTicket(draft, of: nil)
    var change = TicketChange()
    change.at = DateSpan(from: Instant(seconds: 900_000), to: Instant(seconds: 900_001))
    #expect(throws: TicketError.beforeLastEvent(ticket: 1, last: Instant(seconds: 1_000_000))) {
      try store.write(TicketMessage("x", direction: .out), onTicket: 1, change)
    }
    #expect(throws: TicketError.textMissing) { try store.write(TicketMessage(" "), onTicket: 1) }
  }
}
