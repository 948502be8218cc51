@testable import CRMKit
@testable import CRMStore

/// A database with a funnel and a few users, for tests that tell one story.
struct AssignmentHouse {
  let store: Store
  /// 2026-01-15, the day of the sandbox's clock.
  static let day = CalendarDay(daysSinceEpoch: 20_468)
  static let asOf = AsOf(through: Sandbox.context.now, zone: .utc)

  init(_ store: Store, users: [String] = ["ann", "bob", "cyd"]) throws {
    self.store = store
    _ = try store.addFunnel(.b2b)
    for user in users { try addUser(user) }
  }

  func addUser(_ name: String, capacity: Int64? = nil, weight: Int64? = nil) throws {
    var draft = UserDraft()
    draft.name = name
    draft.capacity = capacity
    draft.weight = weight
    _ = try store.addUser(draft)
  }

  func addTeam(_ name: String, _ members: [String], _ edit: (inout Team) -> Void = { _ in }) throws {
    var team = Team(name: name)
    edit(&team)
    _ = try store.addTeam(team, members: members)
  }

  /// - Parameter daysAgo: when it began, and last changed.
  @discardableResult
  func addDeal(owner: String? = nil, source: String? = nil, daysAgo: Int64 = 0, customer: Int64? = nil) throws
    -> Int64
  {
    let funnel = try store.funnel("b2b")
    let at = Sandbox.context.now.seconds - daysAgo * 86_400
    return try store.write { transaction in
      var draft = DealDraft()
      draft.leadSource = source
      var state = DealState(stage: funnel.openStages[0].id)
      state.owner = owner
      return try transaction.insertDeal(
        draft, of: customer, in: funnel, createdAt: at, events: [DealEvent(at: at, state)])
    }.value
  }

  func addRule(
    _ name: String, _ method: AssignmentMethod, team: String? = nil, user: String? = nil,
    where condition: String? = nil
  ) throws {
    var rule = AssignmentRule(name: name, method: method)
    (rule.team, rule.user, rule.condition) = (team, user, condition)
    _ = try store.add(rule, asOf: AssignmentHouse.asOf)
  }

  func run(_ edit: (inout AssignmentRequest) -> Void = { _ in }) throws -> AssignmentResult {
    var request = AssignmentRequest()
    edit(&request)
    return try store.assign(request, asOf: AssignmentHouse.asOf).value
  }

  func owner(of deal: Int64) throws -> String? {
    try store.read { try AssignmentSubject.deal.record(deal, in: $0).owner }
  }

  @discardableResult
  func claim(_ deal: Int64, as user: String) throws -> Assignment? {
    try store.claim(deal: deal, as: user, asOf: AssignmentHouse.asOf).value
  }
}
