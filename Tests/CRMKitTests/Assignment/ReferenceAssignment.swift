@testable import CRMKit
@testable import CRMStore

/// Gives out deals in memory, as the manual says and in no other way: lists, searched from end to end.
struct ReferenceAssignment {
  struct Deal {
    var id: Int64
    var createdAt: Int64
    var source: String
    var owner: String?
    var isOpen = true
    var pool: String?
    /// The rule by which nobody could take it last.
    var waitsBy: String?
  }

  /// What a decision is told by.
  struct Decision: Equatable {
    var deal: Int64
    var action: Assignment.Action
    var rule: String
    var user: String?
    var eligible: [String]
  }

  let world: RandomTeams
  var deals: [Deal] = []
  private(set) var log: [Decision] = []
  private var credits: [String: [String: Int64]] = [:]

  init(_ world: RandomTeams) { self.world = world }

  /// One run; what is new of it.
  mutating func run(on day: CalendarDay) -> [Decision] {
    let before = log.count
    let waiting = deals.indices.filter { deals[$0].isOpen && deals[$0].owner == nil && deals[$0].pool == nil }
    for index in waiting.sorted(by: {
      (deals[$0].createdAt, deals[$0].id) < (deals[$1].createdAt, deals[$1].id)
    }) {
      guard let rule = world.rules.first(where: { holds($0, deals[index]) }) else { continue }
      decide(index, rule, day)
    }
    return Array(log[before...])
  }

  private func holds(_ rule: AssignmentRule, _ deal: Deal) -> Bool {
    rule.condition.map { $0 == "lead_source = \(deal.source)" } ?? true
  }

  private mutating func decide(_ index: Int, _ rule: AssignmentRule, _ day: CalendarDay) {
    let id = deals[index].id
    guard rule.method != .pool else {
      deals[index].pool = rule.team
      log.append(Decision(deal: id, action: .pooled, rule: rule.name, user: nil, eligible: []))
      return
    }
    let candidates = rule.user.map { [$0] } ?? (world.teams[rule.team ?? ""] ?? []).sorted()
    let eligible = candidates.filter { isAble($0, day) }
    guard let user = pick(rule, eligible) else {
      if deals[index].waitsBy == rule.name { return }
      deals[index].waitsBy = rule.name
      return log.append(Decision(deal: id, action: .unassigned, rule: rule.name, user: nil, eligible: []))
    }
    deals[index].owner = user
    deals[index].waitsBy = nil
    log.append(Decision(deal: id, action: .assigned, rule: rule.name, user: user, eligible: eligible))
  }

  func openDeals(of user: String) -> Int64 { Int64(deals.count { $0.isOpen && $0.owner == user }) }

  func isAble(_ name: String, _ day: CalendarDay) -> Bool {
    guard let user = world.users.first(where: { $0.name == name }) else { return false }
    if let left = user.leftOn, day >= left { return false }
    if let started = user.startedOn, day < started { return false }
    for absence in world.absences[name] ?? [] {
      if day >= absence.from, day <= absence.to ?? day { return false }
    }
    return user.capacity.map { openDeals(of: name) < $0 } ?? true
  }

  /// - Parameter eligible: by name.
  private mutating func pick(_ rule: AssignmentRule, _ eligible: [String]) -> String? {
    switch rule.method {
    case .fixed: return eligible.first
    case .roundRobin: return eligible.min { lastTurn($0, rule.name) < lastTurn($1, rule.name) }
    case .leastOpen:
      return eligible.min { (openDeals(of: $0), lastTurn($0)) < (openDeals(of: $1), lastTurn($1)) }
    case .weighted: return eligible.isEmpty ? nil : pickByWeight(rule, eligible)
    case .pool: return nil
    }
  }

  private func lastTurn(_ user: String, _ rule: String? = nil) -> Int {
    log.lastIndex { $0.user == user && (rule == nil || $0.rule == rule) } ?? -1
  }

  private mutating func pickByWeight(_ rule: AssignmentRule, _ eligible: [String]) -> String? {
    func weight(_ name: String) -> Int64 { world.users.first { $0.name == name }?.weight ?? 0 }
    let sum = eligible.reduce(0) { $0 + weight($1) }
    var owed = credits[rule.name] ?? [:]
    for name in eligible { owed[name, default: 0] += weight(name) }
    let withCredit = eligible.filter { owed[$0, default: 0] > 0 }
    // How often the others can still go first until a whole turn is owed.
    func turnsLeft(_ name: String) -> Int64 {
      var left: Int64 = 0
      while owed[name, default: 0] + left * weight(name) < sum { left += 1 }
      return left
    }
    let taker =
      withCredit.min { (turnsLeft($0), -owed[$0, default: 0]) < (turnsLeft($1), -owed[$1, default: 0]) }
      ?? eligible.min { -owed[$0, default: 0] < -owed[$1, default: 0] }
    if let taker { owed[taker, default: 0] -= sum }
    credits[rule.name] = owed
    return taker
  }
}
