import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// The scan over all tickets shows what each ticket's own ledger gives.
@Suite struct TicketClockScanTests {
  @Test(arguments: Trials.seeds(3)) func theScanIsThatOfEachLedger(seed: UInt64) throws {
    let house = try ServiceFixture()
    var draw = SplitMix64(seed: seed)
    try house.at("2026-01-19T09:00") { store in
      try store.addPolicy("rest", hours: 3) { $0.terms.targets[.firstResponse] = .init(seconds: 1800) }
      try store.addPolicy("urgent", where: "priority = urgent", hours: 1) { $0.calendar = nil }
    }
    let start = try ServiceFixture.instant("2026-01-19T09:00").seconds
    for step in 0..<40 {
      try house.at(Instant(seconds: start + Int64(step) * 1200)) { store in
        let ids = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM ticket") }
        guard let id = ids.randomElement(using: &draw), draw.next() % 3 > 0 else {
          try store.open()
          return
        }
        switch draw.next() % 4 {
        case 0: _ = try store.write(TicketMessage("answer", direction: .out), onTicket: id)
        case 1: _ = try store.write(TicketMessage("more", direction: .in), onTicket: id)
        case 2: try store.set(id) { $0.move = .to(["pending", "open", "closed"][Int(draw.next() % 3)]) }
        default: try store.set(id) { $0.values.priority = TicketPriority.allCases[Int(draw.next() % 4)] }
        }
      }
    }
    for hours in [Int64(4), 9, 30] {
      let asOf = Instant(seconds: start + hours * 3600)
      try house.at(asOf) { store in
        var seen: [Int64] = []
        try store.eachTicketClocks(asOf: asOf) { clocks in
          seen.append(clocks.ticket)
          try store.expectOwnLedger(clocks, asOf, "seed \(seed), ticket \(clocks.ticket)")
        }
        let all = try store.read {
          try Int64.fetchAll(
            $0, sql: "SELECT id FROM ticket WHERE created_at <= ? ORDER BY id", arguments: [asOf.seconds])
        }
        #expect(seen == all, "seed \(seed)")
      }
    }
  }
}

extension Store {
  fileprivate func expectOwnLedger(_ clocks: TicketClocks, _ asOf: Instant, _ comment: Comment) throws {
    let (events, policy) = try queue.unsafeReentrantRead { connection in
      let database = CRMKit.Database(connection)
      return (
        try TicketEvent.all(of: clocks.ticket, in: database).filter { $0.at <= asOf.seconds },
        try Int64?.fetchOne(
          database,
          sql: "SELECT policy_id FROM ticket_policy WHERE ticket_id = ? AND at <= ? ORDER BY id DESC LIMIT 1",
          arguments: [clocks.ticket, asOf.seconds]) ?? nil
      )
    }
    #expect(clocks.events.map(\.standing) == events.map(\.standing), comment)
    #expect(clocks.events.map(\.kind) == events.map(\.kind), comment)
    #expect(clocks.policy?.id == policy, comment)
    guard let policy = clocks.policy else { return }
    let week = try [WeekWindow](parsing: "mon-fri 09:00-17:00")
    let calendar = policy.calendar == nil ? .always : WorkCalendar("office", zone: "UTC", week: week)
    let readings = policy.terms.readings(
      of: events.serviceEvents(createdAt: clocks.createdAt.seconds), on: try WorkingTime(calendar), asOf: asOf
    )
    #expect(clocks.readings == readings, comment)
    #expect(!readings.isEmpty, comment)
  }
}
