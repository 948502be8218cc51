import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Random users, absences, capacities, rules and deals over two weeks of days, against a run in memory.
@Suite struct AssignmentPropertyTests {
  @Test(arguments: Trials.seeds(6))
  func everyRunDecidesAsTheReference(seed: UInt64) throws {
    let sandbox = try Sandbox()
    var trial = try AssignmentTrial(seed: seed, path: sandbox.path)
    for day in 0..<RandomTeams.days { try trial.step(day) }
    try trial.expectFairness()
    try trial.expectLogExplainsOwners()
  }
}

/// One world that lives from day to day, in the database and in memory.
private struct AssignmentTrial {
  private let seed: UInt64
  private let path: String
  private var world: RandomTeams
  private var reference: ReferenceAssignment

  init(seed: UInt64, path: String) throws {
    self.seed = seed
    self.path = path
    world = RandomTeams(seed: seed)
    reference = ReferenceAssignment(world)
    try world.write(to: Store(path: path, access: .writing, context: RandomTeams.context(0)))
  }

  mutating func step(_ day: Int64) throws {
    let store = try Store(path: path, access: .writing, context: RandomTeams.context(day))
    defer { store.close() }
    try addDeals(day, store)
    try closeDeals(store)
    let asOf = RandomTeams.asOf(day)
    let hash = try store.contentHash()
    let dry = try store.assign(AssignmentRequest(), asOf: asOf, dryRun: true)
    #expect(try store.contentHash() == hash)
    let real = try store.assign(AssignmentRequest(), asOf: asOf)
    #expect(dry.value == real.value, "seed \(seed), day \(day)")
    #expect((real.changeset == nil) == real.value.decisions.isEmpty)
    let expected = reference.run(on: CalendarDay(daysSinceEpoch: asOf.day))
    #expect(
      real.value.decisions.map(ReferenceAssignment.Decision.init) == expected, "seed \(seed), day \(day)")
    try expectNobodyOverburdened(real.value.decisions, asOf, store)
    let again = try store.assign(AssignmentRequest(), asOf: asOf)
    #expect(again.changeset == nil && again.value.decisions.isEmpty, "seed \(seed), day \(day)")
  }

  private mutating func addDeals(_ day: Int64, _ store: Store) throws {
    let funnel = try store.funnel("b2b")
    let drawn = (0..<world.below(9)).map { _ in
      (
        RandomTeams.sources[Int(world.below(4))],
        RandomTeams.asOf(day).instant.seconds - world.below(3) * 3600
      )
    }
    let ids = try store.write { transaction in
      try drawn.map { source, at in
        var draft = DealDraft()
        draft.leadSource = source
        return try transaction.insertDeal(
          draft, of: nil, in: funnel, createdAt: at,
          events: [DealEvent(at: at, DealState(stage: funnel.openStages[0].id))])
      }
    }.value
    for (id, (source, at)) in zip(ids, drawn) {
      reference.deals.append(ReferenceAssignment.Deal(id: id, createdAt: at, source: source))
    }
  }

  /// Some of the deals are won, whoever has them, and some lose their owner.
  private mutating func closeDeals(_ store: Store) throws {
    for index in reference.deals.indices where reference.deals[index].isOpen {
      let id = reference.deals[index].id
      if world.chance(12) {
        _ = try store.move(deals: [id], .win(stage: nil))
        reference.deals[index].isOpen = false
      } else if reference.deals[index].owner != nil, world.chance(5) {
        var edit = DealEdit()
        edit.cleared = ["owner"]
        _ = try store.editDeal(id, edit)
        reference.deals[index].owner = nil
      }
    }
  }

  /// Whoever was given something is there, and has at most what his capacity allows.
  private func expectNobodyOverburdened(_ decisions: [Assignment], _ asOf: AsOf, _ store: Store) throws {
    let details = try store.users(on: CalendarDay(daysSinceEpoch: asOf.day))
    for name in Set(decisions.compactMap(\.user)) {
      let detail = try #require(details.first { $0.user.name == name })
      #expect(detail.status == .active, "seed \(seed): \(name)")
      if let capacity = detail.user.capacity {
        #expect(detail.openDeals <= capacity, "seed \(seed): \(name)")
      }
    }
  }

  /// Users who could take the same deals of a rule were given as many, by weight where the rule goes by it.
  func expectFairness() throws {
    for rule in world.rules {
      let decisions = reference.log.filter { $0.rule == rule.name && $0.action == .assigned }
      let users = Set(decisions.flatMap(\.eligible)).sorted()
      func count(_ user: String) -> Int { decisions.count { $0.user == user } }
      switch rule.method {
      case .roundRobin:
        for first in users {
          for second in users
          where decisions.allSatisfy({ $0.eligible.contains(first) == $0.eligible.contains(second) }) {
            #expect(abs(count(first) - count(second)) <= 1, "seed \(seed), \(rule.name): \(first), \(second)")
          }
        }
      case .weighted where decisions.allSatisfy { $0.eligible == users }:
        let weights = users.map { name in Int(world.users.first { $0.name == name }?.weight ?? 0) }
        let sum = weights.reduce(0, +)
        for (user, weight) in zip(users, weights) {
          #expect(
            abs(count(user) * sum - decisions.count * weight) < max(sum, 1),
            "seed \(seed), \(rule.name): \(user)")
        }
      default: break
      }
    }
  }

  /// Every owner is whom the last decision on the deal names, and the deal's ledger says by which rule.
  func expectLogExplainsOwners() throws {
    let store = try Store(path: path, access: .reading, context: RandomTeams.context(RandomTeams.days))
    let rows = try store.read {
      try Row.fetchAll(
        $0,
        sql: """
          SELECT d.id, d.owner,
            (SELECT user FROM assignment WHERE record_id = d.id ORDER BY id DESC LIMIT 1),
            (SELECT rule FROM assignment WHERE record_id = d.id AND user IS NOT NULL ORDER BY id DESC LIMIT 1),
            (SELECT reason FROM deal_event WHERE deal_id = d.id AND reason IS NOT NULL ORDER BY id DESC LIMIT 1)
          FROM deal d WHERE owner IS NOT NULL
          """)
    }
    for row in rows {
      #expect(row[1] as String == row[2] as String?, "seed \(seed), deal \(row[0] as Int64)")
      #expect((row[3] as String?).map { "rule '\($0)'" } == row[4] as String?)
    }
    #expect(try store.assignments().count == reference.log.count)
  }
}

extension ReferenceAssignment.Decision {
  fileprivate init(_ decision: Assignment) {
    var eligible: [String] = []
    if case .object(let members) = decision.evidence,
      case .object(let users) = members.first(where: { $0.key == "eligible" })?.value
    {
      eligible = users.map(\.key)
    }
    self.init(
      deal: decision.record, action: decision.action, rule: decision.rule ?? "", user: decision.user,
      eligible: decision.action == .assigned ? eligible : [])
  }
}
