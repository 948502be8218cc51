import Testing

@testable import CRMKit
@testable import CRMStore

/// Levels of ladders: each once for every run of a clock, and all of it undone by one undo.
@Suite struct EscalationTests {
  private let house: ServiceFixture

  init() throws { house = try ServiceFixture() }

  private func addLadder(_ store: Store, _ levels: [String], clock: SLAClock = .resolution) throws {
    var ladder = Escalation(name: "late", clock: clock)
    ladder.levels = try levels.map { try EscalationLevel(parsing: $0) }
    try store.addStaff(users: ["ada", "carl"], teams: ["second"])
    _ = try store.add(ladder, asOf: ServiceFixture.asOf("2026-01-19T09:00"))
  }

  private func run(_ time: String) throws -> [TakenLevel] {
    try house.at(time) { try $0.escalate(asOf: ServiceFixture.asOf(time)).value }
  }

  @Test func eachLevelComesOnceAndInTime() throws {
    let ticket = try house.at("2026-01-19T09:00") { store in
      try store.addPolicy("rest", hours: 8)
      try addLadder(
        store,
        [
          "100%+2h: assignee carl, priority low", "50%: notify ada",
          "100%: team second, priority high, tag late",
        ])
      return try store.open {
        $0.entry.values.assignee = "bob"
        $0.entry.values.team = "first"
      }
    }
    #expect(try run("2026-01-19T12:59").isEmpty)
    let half = try run("2026-01-19T13:00")
    #expect(half.map(\.level.place) == ["50%"] && half[0].level.actions.notified == ["ada"])
    #expect(half[0].standing.assignee == "bob")
    #expect(try run("2026-01-19T16:00").isEmpty)
    let due = try run("2026-01-20T08:00")
    #expect(due.map(\.level.place) == ["100%"])
    #expect(due[0].dueAt == (try ServiceFixture.instant("2026-01-19T17:00")))
    #expect(due[0].standing.team == "second" && due[0].standing.assignee == nil)
    #expect(due[0].standing.priority == .high)
    let last = try run("2026-01-20T11:00")
    #expect(last.map(\.level.place) == ["100%+2h"])
    #expect(last[0].standing.assignee == "carl" && last[0].standing.priority == .high)
    try house.at("2026-01-20T12:00") { store in
      #expect(try store.escalate(asOf: ServiceFixture.asOf("2026-01-20T12:00")).changeset == nil)
      let kinds = try store.read { try TicketEvent.all(of: ticket, in: $0).map(\.kind) }
      #expect(kinds == [.opened, .escalated, .escalated, .escalated])
    }
  }

  @Test func aDryRunAndAnUndoLeaveEverythingAsItWas() throws {
    try house.at("2026-01-19T09:00") { store in
      try store.addPolicy("rest", hours: 1)
      try store.addPolicy("high", where: "priority = high", hours: 2)
      try addLadder(store, ["50%: priority high, tag late"])
      try store.open()
    }
    try house.at("2026-01-19T09:30") { store in
      let hash = try store.contentHash()
      let asOf = try ServiceFixture.asOf("2026-01-19T09:30")
      let dry = try store.escalate(asOf: asOf, dryRun: true)
      #expect(try dry.changeset == nil && store.contentHash() == hash)
      let real = try store.escalate(asOf: asOf)
      #expect(real.value == dry.value && real.changeset != nil)
      #expect(try store.policy(of: 1) == "high")
      _ = try store.undo(nil, dryRun: false)
      #expect(try store.contentHash() == hash)
      #expect(try store.escalate(asOf: asOf).value == dry.value)
    }
  }

  @Test func anotherRunOfAClockTakesTheLevelsAgain() throws {
    try house.at("2026-01-19T09:00") { store in
      try store.addPolicy("rest", hours: 1) { $0.terms.onReopen = .restart }
      try addLadder(store, ["100%: notify ada"])
      try store.open()
    }
    #expect(try run("2026-01-19T10:00").map(\.run) == [1])
    try house.at("2026-01-19T10:30") { try $0.set(1) { $0.move = .close(nil) } }
    #expect(try run("2026-01-19T10:45").isEmpty)
    try house.at("2026-01-19T11:00") { try $0.set(1) { $0.move = .reopen(nil) } }
    #expect(try run("2026-01-19T11:30").isEmpty)
    #expect(try run("2026-01-19T12:00").map(\.run) == [2])
  }

  /// Runs at random times take together what one run at the end would have taken.
  @Test(arguments: Trials.seeds(4)) func howOftenItRunsDoesNotMatter(seed: UInt64) throws {
    var draw = SplitMix64(seed: seed)
    try house.at("2026-01-19T09:00") { store in
      try store.addPolicy("rest", hours: 5)
      try addLadder(
        store,
        ["0%: tag new", "40%: priority high", "100%: team second", "100%+90m: notify ada", "300%: tag lost"])
    }
    for index in 0..<12 {
      try house.at(Instant(seconds: 1_768_813_200 + Int64(index) * 1800)) { try $0.open() }
    }
    let start = try ServiceFixture.instant("2026-01-19T15:00").seconds
    let once = try house.at(Instant(seconds: start + 86_400)) { store in
      try store.escalate(asOf: AsOf(through: store.context.now, zone: .utc), dryRun: true).value.map(name)
    }
    var often: [String] = []
    var now = start
    while now < start + 86_400 {
      often += try house.at(Instant(seconds: now)) { store in
        try store.escalate(asOf: AsOf(through: store.context.now, zone: .utc)).value.map(name)
      }
      now += Int64(draw.next() % 20_000) + 1
    }
    often += try house.at(Instant(seconds: start + 86_400)) { store in
      try store.escalate(asOf: AsOf(through: store.context.now, zone: .utc)).value.map(name)
    }
    #expect(often.sorted() == once.sorted() && Set(often).count == often.count, "seed \(seed)")
    #expect(once.count > 20)
  }

  private func name(_ level: TakenLevel) -> String {
    "\(level.ticket) \(level.level.place) \(level.run) \(level.dueAt)"
  }

  @Test(arguments: [
    "50%: notify ada", "100%+2h: team second level, priority high, tag late", "0%+30m: assignee carl",
  ])
  func aLevelReadsAsItIsWritten(text: String) throws {
    #expect(try EscalationLevel(parsing: text).description == text)
  }

  @Test(arguments: [
    "", "50", "50%", "50%:", "50%: shout", "50%: priority big", "1001%: tag a", "50%+1d: tag a",
  ])
  func whatIsNoLevelIsRefused(text: String) {
    #expect(throws: ValueError.self) { try EscalationLevel(parsing: text) }
  }
}
