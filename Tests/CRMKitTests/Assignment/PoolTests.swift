import Testing

@testable import CRMKit
@testable import CRMStore

@Suite struct PoolTests {
  private func house(_ sandbox: borrowing Sandbox, _ edit: (inout Team) -> Void = { _ in }) throws
    -> AssignmentHouse
  {
    let house = try AssignmentHouse(sandbox.store(), users: ["ann", "bob", "cyd", "dan"])
    try house.addTeam("inbound", ["ann", "bob"]) {
      $0.lead = "dan"
      edit(&$0)
    }
    try house.addRule("all", .pool, team: "inbound")
    return house
  }

  @Test func aDealIsClaimedOnce() throws {
    let sandbox = try Sandbox()
    let house = try house(sandbox)
    let deal = try house.addDeal()
    #expect(try house.run().decisions.map(\.action) == [.pooled])
    #expect(try house.store.pool(of: "inbound") == [deal])
    #expect(try house.claim(deal, as: "ann")?.team == "inbound")
    #expect(try house.claim(deal, as: "ann") == nil)
    #expect(throws: TeamError.owned(deal: deal, owner: "ann")) { try house.claim(deal, as: "bob") }
    #expect(try house.store.pool(of: "inbound").isEmpty)
  }

  @Test func poolsAreForTheirTeams() throws {
    let sandbox = try Sandbox()
    let house = try house(sandbox)
    let deals = try [house.addDeal(), house.addDeal()]
    _ = try house.run()
    #expect(throws: TeamError.notAMember(user: "cyd", team: "inbound")) {
      try house.claim(deals[0], as: "cyd")
    }
    #expect(try house.claim(deals[0], as: "dan")?.user == "dan")
    // What waits in no pool is anybody's.
    let free = try house.addDeal()
    #expect(try house.claim(free, as: "cyd")?.team == nil)
  }

  @Test func whoIsAwayOrFullClaimsNothing() throws {
    let sandbox = try Sandbox()
    let house = try house(sandbox)
    try house.addUser("eve", capacity: 0)
    let deal = try house.addDeal()
    _ = try house.store.addAbsence(UserAbsence(from: AssignmentHouse.day), of: "ann")
    #expect(throws: TeamError.notAvailable(user: "ann", .absent(until: nil, reason: nil))) {
      try house.claim(deal, as: "ann")
    }
    #expect(throws: TeamError.notAvailable(user: "eve", .atCapacity(open: 0, capacity: 0))) {
      try house.claim(deal, as: "eve")
    }
  }

  @Test func anOwnerWhoHasLeftIsNone() throws {
    let sandbox = try Sandbox()
    let house = try house(sandbox)
    let deal = try house.addDeal(owner: "cyd")
    let unknown = try house.addDeal(owner: "somebody")
    _ = try house.store.editUser("cyd", [RecordChange("left_on", .text("2026-01-15"))])
    #expect(try house.claim(deal, as: "ann")?.previous == "cyd")
    #expect(throws: TeamError.owned(deal: unknown, owner: "somebody")) { try house.claim(unknown, as: "ann") }
  }

  @Test func claimsAreLimitedByWhatIsOpen() throws {
    let sandbox = try Sandbox()
    let house = try house(sandbox) { $0.claimOpen = 2 }
    let deals = try (0..<4).map { _ in try house.addDeal() }
    // A deal from elsewhere is none of the pool's.
    try house.addDeal(owner: "ann")
    _ = try house.run()
    for deal in deals[..<2] { try house.claim(deal, as: "ann") }
    #expect(throws: TeamError.claimLimit(user: "ann", team: "inbound", .open(2))) {
      try house.claim(deals[2], as: "ann")
    }
    _ = try house.store.move(deals: [deals[0]], .win(stage: nil))
    try house.claim(deals[2], as: "ann")
    try house.claim(deals[3], as: "bob")
  }

  @Test func claimsAreLimitedByTheDay() throws {
    let sandbox = try Sandbox()
    let house = try house(sandbox) { $0.claimDay = 1 }
    let deals = try (0..<2).map { _ in try house.addDeal() }
    _ = try house.run()
    try house.claim(deals[0], as: "ann")
    _ = try house.store.release(deal: deals[0])
    #expect(throws: TeamError.claimLimit(user: "ann", team: "inbound", .day(1))) {
      try house.claim(deals[1], as: "ann")
    }
    // East of here the day of the first claim is over.
    let later = AsOf(through: Instant(seconds: Sandbox.context.now.seconds + 86_400), zone: .utc)
    #expect(try house.store.claim(deal: deals[1], as: "ann", asOf: later).value?.user == "ann")
  }

  @Test func whatIsGivenBackWaitsInThePool() throws {
    let sandbox = try Sandbox()
    let house = try house(sandbox)
    let deal = try house.addDeal()
    _ = try house.run()
    try house.claim(deal, as: "ann")
    #expect(try house.store.release(deal: deal, reason: "no time").value?.team == "inbound")
    #expect(try house.store.release(deal: deal).changeset == nil)
    #expect(try house.store.pool(of: "inbound") == [deal])
    #expect(try house.run().decisions.isEmpty)
    try house.claim(deal, as: "bob")
    #expect(try house.owner(of: deal) == "bob")
  }

  @Test func aPoolWithoutItsTeamIsNone() throws {
    let sandbox = try Sandbox()
    let house = try house(sandbox)
    let deal = try house.addDeal()
    _ = try house.run()
    _ = try house.store.delete(house.store.assignmentRule("all"))
    _ = try house.store.deleteTeam("inbound")
    try house.addRule("rest", .fixed, user: "cyd")
    #expect(try house.run().decisions.map(\.record) == [deal])
  }

  // MARK: Recycling

  private func recycle(_ house: AssignmentHouse, _ days: Int64, team: String? = nil) throws -> [Assignment] {
    try house.store.recycle(idle: days, team: team, asOf: AssignmentHouse.asOf).value
  }

  /// Claims as of a day before the sandbox's clock.
  private func claim(_ deal: Int64, as user: String, daysAgo: Int64, _ sandbox: borrowing Sandbox) throws {
    let now = Instant(seconds: Sandbox.context.now.seconds - daysAgo * 86_400)
    let store = try Store(
      path: sandbox.path, access: .writing, context: StoreContext(now: now, actor: "ada", command: "crm test")
    )
    defer { store.close() }
    let asOf = AsOf(through: now, zone: .utc)
    _ = try store.assign(AssignmentRequest(), asOf: asOf)
    _ = try store.claim(deal: deal, as: user, asOf: asOf)
  }

  @Test func idleDealsGoBack() throws {
    let sandbox = try Sandbox()
    let house = try house(sandbox)
    let customer = try house.store.add(CustomerDraft(name: "Ada", email: "ada@example.org")).value.id
    let idle = try house.addDeal(daysAgo: 40)
    let talked = try house.addDeal(daysAgo: 40, customer: customer)
    let owned = try house.addDeal(owner: "ann", daysAgo: 40)
    for deal in [idle, talked] { try claim(deal, as: "ann", daysAgo: 20, sandbox) }
    var call = InteractionDraft()
    call.at = Sandbox.context.now.seconds - 3 * 86_400
    _ = try house.store.addInteraction(call, of: String(customer))
    #expect(try recycle(house, 21).isEmpty)
    let first = try recycle(house, 20)
    #expect(first.map(\.record) == [idle])
    #expect(first.first?.reason == "nothing since 2025-12-26, 20 days")
    #expect(first.first?.previous == "ann")
    #expect(try recycle(house, 20).isEmpty)
    #expect(try recycle(house, 3).map(\.record) == [talked])
    #expect(try house.store.pool(of: "inbound") == [idle, talked])
    #expect(try house.owner(of: owned) == "ann")
  }

  @Test func dealsOfTeamsWithoutAPoolStay() throws {
    let sandbox = try Sandbox()
    let house = try AssignmentHouse(sandbox.store())
    try house.addTeam("north", ["ann"])
    try house.addRule("all", .roundRobin, team: "north")
    let deal = try house.addDeal()
    _ = try house.run()
    let later = AsOf(through: Instant(seconds: Sandbox.context.now.seconds + 50 * 86_400), zone: .utc)
    #expect(try house.store.recycle(idle: 30, asOf: later, dryRun: true).value.isEmpty)
    #expect(try house.store.recycle(idle: 30, team: "north", asOf: later).value.map(\.record) == [deal])
  }
}
