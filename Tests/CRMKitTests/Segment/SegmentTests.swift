import Testing

@testable import CRMKit
@testable import CRMStore

/// What is counted, listed, explained and compared is one and the same.
@Suite struct SegmentTests {
  @Test(arguments: Trials.seeds(8)) func everyAnswerAgrees(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var shop = RandomShop(seed: seed)
    try shop.fill(store)
    var members = 0
    for number in 0..<15 {
      var random = RandomRule(seed: seed &* 7919 &+ UInt64(number))
      let text = random.condition(depth: 2).description
      let name = "random-\(number)"
      _ = try store.addSegment(name, rule: text, asOf: try moments()[0])
      let segment = try store.segment(name)
      _ = try store.setOverride(.pin, of: ["\(number % 40 + 1)"], in: segment)
      _ = try store.setOverride(.exclude, of: ["\((number + 7) % 40 + 1)"], in: segment)
      let ids = try moments().map { try self.members(of: segment, $0, store) }
      let changes = try store.difference(of: segment, from: moments()[0], to: moments()[1])
      #expect(
        changes.filter(\.hasJoined).map(\.customer) == ids[1].filter { !ids[0].contains($0) }, "\(text)")
      #expect(
        changes.filter { !$0.hasJoined }.map(\.customer) == ids[0].filter { !ids[1].contains($0) }, "\(text)")
      members += ids[0].count
    }
    #expect(members > 20)
  }

  /// The ids, after count and explanations were found to be those of the list.
  private func members(of segment: Segment, _ asOf: AsOf, _ store: Store) throws -> [Int64] {
    let rule = try store.rule(segment.membershipRule, for: .customer, asOf: asOf)
    let ids = try store.customerIDs(rule)
    #expect(try store.count(rule) == ids.count)
    for id in 1...RandomShop.customers {
      let explained = try store.explain(segment, customer: id, asOf: asOf)
      #expect(explained.isMember == ids.contains(id), "customer \(id) as of \(asOf): \(segment.rule)")
      #expect(explained.rule.clauses.first?.truth == explained.rule.truth)
    }
    return ids
  }

  private func moments() throws -> [AsOf] {
    let now = Instant(seconds: RandomShop.now)
    return [AsOf(through: now, zone: .utc), try AsOf(parsing: "2025-06-30", now: now, in: .gmt)]
  }

  @Test func aFrozenListKeepsItsMembers() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var shop = RandomShop(seed: 1)
    try shop.fill(store)
    let asOf = try moments()[0]
    let segment = try store.segment("good")
    let before = try members(of: segment, asOf, store)
    let freeze = try store.freeze(segment, as: "list", asOf: asOf).value
    _ = try store.delete(customers: Array(before.prefix(1)))
    #expect(try store.customerIDs(freeze) == before)
    #expect(freeze.hash == SegmentFreeze.hash(of: before))
    #expect(Int(freeze.members) == before.count && before.count > 1)
  }
}
