import Testing

@testable import CRMKit
@testable import CRMStore

/// By which policy a ticket is measured, and when it is matched.
@Suite struct SLAPolicyTests {
  private let house: ServiceFixture

  init() throws { house = try ServiceFixture() }

  @Test func theFirstThatHoldsIsRecordedAndFollowsChanges() throws {
    let ticket = try house.at("2026-01-19T09:00") { store in
      try store.addPolicy("rest")
      try store.addPolicy("urgent", where: "priority = urgent", hours: 2)
      try store.addPolicy("vip", where: "tag = vip", hours: 1)
      #expect(try store.slaPolicies().map(\.name) == ["urgent", "vip", "rest"])
      return try store.open()
    }
    try house.at("2026-01-19T10:00") { store in
      #expect(try store.policy(of: ticket) == "rest")
      _ = try store.tag(tickets: [ticket], ["vip"])
      #expect(try store.policy(of: ticket) == "vip")
    }
    try house.at("2026-01-19T11:00") { store in
      try store.set(ticket) { $0.values.priority = .urgent }
      #expect(try store.policy(of: ticket) == "urgent")
      let before = try store.ticketSLA(of: ticket, asOf: ServiceFixture.asOf("2026-01-19T10:30"))
      #expect(before.policy?.name == "vip" && before.clocks.first?.reading.target.seconds == 3600)
      #expect(
        try store.ticketSLA(of: ticket, asOf: ServiceFixture.asOf("2026-01-19T09:30")).policy?.name == "rest")
    }
  }

  @Test func aNoteRecordsNothingAndAnUndoTakesWhatWasRecordedBack() throws {
    try house.at("2026-01-19T09:00") { store in
      let ticket = try store.open()
      try store.addPolicy("rest")
      _ = try store.write(TicketMessage("looked at"), onTicket: ticket)
      #expect(try store.policy(of: ticket) == nil)
      let hash = try store.contentHash()
      try store.set(ticket) { $0.values.priority = .high }
      #expect(try store.policy(of: ticket) == "rest")
      _ = try store.undo(nil, dryRun: false)
      #expect(try store.policy(of: ticket) == nil)
      #expect(try store.contentHash() == hash)
    }
  }

  @Test func ticketsThatBeganBeforeAreNotItsOwn() throws {
    try house.at("2026-01-19T09:00") { store in
      try store.addPolicy("old")
      try store.addPolicy("new", position: 1) { $0.effectiveFrom = store.context.now }
      let early = try store.open { $0.createdAt = store.context.now.seconds - 1 }
      let late = try store.open()
      #expect(try store.policy(of: early) == "old" && store.policy(of: late) == "new")
    }
  }

  @Test func applyingMeasuresWhatIsThereOnce() throws {
    try house.at("2026-01-19T09:00") { store in
      let (open, closed) = (try store.open(), try store.open { $0.entry.state = "closed" })
      try store.addPolicy("rest")
      let applied = try store.applyPolicies(SLAApplication()).value
      #expect(applied.map(\.ticket) == [open, closed] && applied.allSatisfy { $0.policy == "rest" })
      #expect(try store.applyPolicies(SLAApplication()).changeset == nil)
      try store.addPolicy("all", position: 1)
      #expect(try store.applyPolicies(SLAApplication(), dryRun: true).value.map(\.ticket) == [open])
      var everything = SLAApplication()
      everything.includesAll = true
      #expect(try store.applyPolicies(everything).value.map(\.previous) == ["rest", "rest"])
    }
  }

  @Test func aDeletedPolicyLeavesItsTicketsToTheOthers() throws {
    try house.at("2026-01-19T09:00") { store in
      try store.addPolicy("first")
      let ticket = try store.open()
      try store.addPolicy("second")
      let hash = try store.contentHash()
      #expect(try store.delete(store.slaPolicy("first")).value == 1)
      #expect(try store.policy(of: ticket) == "second")
      #expect(try store.slaPolicies().map(\.position) == [1])
      _ = try store.undo(nil, dryRun: false)
      #expect(try store.policy(of: ticket) == "first")
      #expect(try store.contentHash() == hash)
    }
  }

  @Test func anEditedCalendarAndAnEditedPolicyGiveOtherReadings() throws {
    let ticket = try house.at("2026-01-16T16:30") { store in
      try store.addPolicy("rest", hours: 1)
      return try store.open()
    }
    try house.at("2026-01-19T12:00") { store in
      func due() throws -> Instant? {
        try store.ticketSLA(of: ticket, asOf: ServiceFixture.asOf("2026-01-19T12:00")).clocks[0].reading.dueAt
      }
      #expect(try due() == ServiceFixture.instant("2026-01-19T09:30"))
      let week = try [WeekWindow](parsing: "mon-fri 10:00-17:00")
      _ = try store.editCalendar("office") { $0.week = week }
      #expect(try due() == ServiceFixture.instant("2026-01-19T10:30"))
      var policy = try store.slaPolicy("rest")
      policy.terms.targets[.resolution]?.seconds = 7200
      _ = try store.edit(policy, asOf: ServiceFixture.asOf("2026-01-19T12:00"))
      #expect(try due() == ServiceFixture.instant("2026-01-19T11:30"))
      #expect(throws: RecordError.inUse(noun: "calendar", name: "office", by: "policy 'rest'")) {
        try store.delete(store.calendar("office"))
      }
    }
  }

  @Test func whatIsDueComesInOrder() throws {
    try house.at("2026-01-19T09:00") { store in
      try store.addPolicy("rest", hours: 8) {
        $0.terms.targets[.firstResponse] = SLATerms.Target(seconds: 3600, warnBefore: 1800)
      }
      let (first, second) = (try store.open(), try store.open())
      _ = try store.write(TicketMessage("hello", direction: .out), onTicket: first)
      _ = try store.open { $0.entry.state = "closed" }
      let now = try ServiceFixture.instant("2026-01-19T09:45")
      let due = try store.dueClocks(DueClockQuery(), asOf: now)
      #expect(
        due.map { "\($0.ticket) \($0.reading.clock.rawValue)" } == [
          "\(second) first_response", "\(first) resolution", "\(second) resolution",
        ])
      var query = DueClockQuery()
      query.isWarned = true
      #expect(try store.dueClocks(query, asOf: now).map(\.ticket) == [second])
      query.isWarned = false
      query.within = 14 * 60
      #expect(try store.dueClocks(query, asOf: now).isEmpty)
      query.within = 15 * 60
      #expect(try store.dueClocks(query, asOf: now).map(\.ticket) == [second])
    }
  }
}
