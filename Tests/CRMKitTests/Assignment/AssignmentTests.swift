import Testing

@testable import CRMKit
@testable import CRMStore

@Suite struct AssignmentTests {
  @Test func roundRobinGoesOnWhereTheLastRunLeft() throws {
    let sandbox = try Sandbox()
    let house = try AssignmentHouse(sandbox.store())
    try house.addTeam("north", ["ann", "bob", "cyd"])
    try house.addRule("all", .roundRobin, team: "north")
    for _ in 0..<2 { try house.addDeal() }
    #expect(try house.run().decisions.map(\.user) == ["ann", "bob"])
    for _ in 0..<3 { try house.addDeal() }
    #expect(try house.run().decisions.map(\.user) == ["cyd", "ann", "bob"])
  }

  /// A circle would give to ann twice: she comes after cyd, who alone was there.
  @Test func whoWasAwayIsNeitherSkippedNorFlooded() throws {
    let sandbox = try Sandbox()
    let house = try AssignmentHouse(sandbox.store())
    try house.addTeam("north", ["ann", "bob", "cyd"])
    try house.addRule("all", .roundRobin, team: "north")
    try house.addDeal()
    #expect(try house.run().decisions.map(\.user) == ["ann"])
    for name in ["ann", "bob"] {
      _ = try house.store.addAbsence(UserAbsence(from: AssignmentHouse.day), of: name)
    }
    try house.addDeal()
    #expect(try house.run().decisions.map(\.user) == ["cyd"])
    for name in ["ann", "bob"] {
      _ = try house.store.endAbsences(of: name, on: AssignmentHouse.day, isForGood: true)
    }
    for _ in 0..<3 { try house.addDeal() }
    #expect(try house.run().decisions.map(\.user) == ["bob", "ann", "cyd"])
  }

  @Test func leastOpenCountsWhatItGives() throws {
    let sandbox = try Sandbox()
    let house = try AssignmentHouse(sandbox.store())
    try house.addTeam("north", ["ann", "bob", "cyd"])
    try house.addRule("all", .leastOpen, team: "north")
    for owner in ["ann", "ann", "bob"] { try house.addDeal(owner: owner) }
    for _ in 0..<5 { try house.addDeal() }
    #expect(try house.run().decisions.map(\.user) == ["cyd", "bob", "cyd", "ann", "bob"])
  }

  @Test func capacityAndAbsencePassOver() throws {
    let sandbox = try Sandbox()
    let house = try AssignmentHouse(sandbox.store(), users: ["bob"])
    try house.addUser("ann", capacity: 1)
    try house.addTeam("north", ["ann", "bob"])
    try house.addRule("all", .roundRobin, team: "north")
    _ = try house.store.addAbsence(
      UserAbsence(from: AssignmentHouse.day, to: AssignmentHouse.day, reason: "ill"), of: "bob")
    for _ in 0..<2 { try house.addDeal() }
    let decisions = try house.run().decisions
    #expect(decisions.map(\.user) == ["ann", nil])
    #expect(decisions[1].reason == "no member of team 'north' is available: 1 absent, 1 at capacity")
    #expect(
      decisions[1].evidence?.compactText
        == #"{"eligible":{},"passed_over":{"ann":"has 1 of at most 1 open deals","bob":"is absent until 2026-01-15 (ill)"}}"#
    )
    // It waits, and that is told once; when somebody is there again it is given out.
    let again = try house.run()
    #expect(again.decisions.isEmpty && again.waiting == 1)
    _ = try house.store.endAbsences(of: "bob", on: AssignmentHouse.day, isForGood: true)
    #expect(try house.run().decisions.map(\.user) == ["bob"])
  }

  @Test func creditsOfWeightsOutliveRuns() throws {
    let sandbox = try Sandbox()
    let house = try AssignmentHouse(sandbox.store(), users: [])
    try house.addUser("ann", weight: 3)
    try house.addUser("bob", weight: 1)
    try house.addTeam("north", ["ann", "bob"])
    try house.addRule("all", .weighted, team: "north")
    var given: [String?] = []
    for _ in 0..<8 {
      try house.addDeal()
      given += try house.run().decisions.map(\.user)
    }
    #expect(given == ["ann", "ann", "bob", "ann", "ann", "ann", "bob", "ann"])
  }

  @Test func firstRuleThatHoldsCounts() throws {
    let sandbox = try Sandbox()
    let house = try AssignmentHouse(sandbox.store())
    try house.addRule("rest", .fixed, user: "ann")
    try house.addRule("fair", .fixed, user: "bob", where: "lead_source = fair")
    try house.addRule("web", .fixed, user: "cyd", where: "lead_source in (web, fair)")
    // Those with a condition stand before the one without.
    #expect(try house.store.assignmentRules().map(\.name) == ["fair", "web", "rest"])
    for source in ["web", "fair", "call", nil] { try house.addDeal(source: source) }
    #expect(try house.run().decisions.map(\.rule) == ["web", "fair", "rest", "rest"])
  }

  @Test func ownedDealsAreGivenAwayWhenAskedFor() throws {
    let sandbox = try Sandbox()
    let house = try AssignmentHouse(sandbox.store())
    try house.addTeam("north", ["bob", "cyd"])
    try house.addRule("all", .leastOpen, team: "north", where: "lead_source is empty")
    let mine = try (0..<3).map { _ in try house.addDeal(owner: "ann") }
    let other = try house.addDeal(owner: "ann", source: "web")
    #expect(try house.run().decisions.isEmpty)
    let left = try house.run { $0.ids = mine }
    #expect(left.decisions.isEmpty && left.owned.map(\.owner) == ["ann", "ann", "ann"])
    let moved = try house.run {
      $0.ids = mine + [other]
      $0.includesOwned = true
    }
    #expect(moved.decisions.map(\.user) == ["bob", "cyd", "bob", nil])
    #expect(moved.decisions.last?.reason == "no rule matches")
    #expect(try house.owner(of: other) == "ann")
  }

  /// A deal that its owner keeps for want of others still counts as his.
  @Test func whatIsKeptCounts() throws {
    let sandbox = try Sandbox()
    let house = try AssignmentHouse(sandbox.store(), users: [])
    try house.addUser("ann", capacity: 1)
    try house.addTeam("north", ["ann"])
    try house.addTeam("nobody", [])
    try house.addRule("web", .roundRobin, team: "nobody", where: "lead_source = web")
    try house.addRule("all", .roundRobin, team: "north")
    let kept = try house.addDeal(owner: "ann", source: "web", daysAgo: 1)
    let new = try house.addDeal()
    let result = try house.run {
      $0.ids = [kept, new]
      $0.includesOwned = true
    }
    #expect(result.decisions.map(\.user) == [nil, nil])
    #expect(try house.owner(of: kept) == "ann")
    #expect(try house.owner(of: new) == nil)
  }

  @Test func explanationDecidesAsTheRun() throws {
    let sandbox = try Sandbox()
    let house = try AssignmentHouse(sandbox.store())
    try house.addTeam("north", ["ann", "bob"])
    try house.addRule("web", .roundRobin, team: "north", where: "lead_source = web")
    try house.addRule("rest", .pool, team: "north")
    for source in ["web", "call", "web", nil] {
      let deal = try house.addDeal(source: source)
      let explained = try house.store.explainAssignment(of: deal, asOf: AssignmentHouse.asOf)
      let decided = try house.run().decisions[0]
      #expect(explained.decision.user == decided.user && explained.decision.rule == decided.rule)
      #expect(explained.steps.map(\.outcome) == (source == "web" ? [.decides, .behind] : [.no, .decides]))
      #expect(explained.steps[0].explanation?.truth == source.map { $0 == "web" })
    }
  }

  @Test func undoTakesARunBack() throws {
    let sandbox = try Sandbox()
    let house = try AssignmentHouse(sandbox.store())
    try house.addTeam("north", ["ann", "bob"])
    try house.addRule("all", .weighted, team: "north")
    for _ in 0..<3 { try house.addDeal() }
    let hash = try house.store.contentHash()
    let first = try house.run().decisions
    _ = try house.store.undo(nil, dryRun: false)
    #expect(try house.store.contentHash() == hash)
    #expect(try house.run().decisions.map(\.user) == first.map(\.user))
  }
}
