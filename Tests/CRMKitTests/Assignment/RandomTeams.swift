@testable import CRMKit
@testable import CRMStore

/// Users with capacities, days off and teams, rules of every method, and deals that come and go, as plain values.
struct RandomTeams {
  static let days: Int64 = 14
  /// 2026-01-15.
  static let firstDay: Int64 = 20_468
  static let sources = ["web", "fair", "call", "post"]

  var users: [User] = []
  var absences: [String: [UserAbsence]] = [:]
  var teams: [String: [String]] = [:]
  var rules: [AssignmentRule] = []
  private(set) var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    for number in 0..<Int(below(7) + 2) { addUser("u\(number)") }
    for number in 0..<Int(below(3) + 1) {
      teams["t\(number)"] = users.map(\.name).filter { _ in chance(60) }
    }
    for number in 0..<Int(below(5) + 2) { addRule("r\(number)") }
  }

  mutating func below(_ bound: UInt64) -> Int64 { Int64(random.next() % bound) }
  mutating func chance(_ percent: UInt64) -> Bool { random.next() % 100 < percent }

  private mutating func day() -> CalendarDay {
    CalendarDay(daysSinceEpoch: RandomTeams.firstDay + below(UInt64(RandomTeams.days)))
  }

  private mutating func addUser(_ name: String) {
    var user = User(name: name)
    user.weight = below(5) + 1
    if chance(50) { user.capacity = below(8) }
    if chance(15) { user.startedOn = day() }
    if chance(15) { user.leftOn = day() }
    users.append(user)
    while chance(40) {
      let from = day()
      absences[name, default: []].append(
        UserAbsence(from: from, to: chance(80) ? from.adding(days: below(5)) : nil))
    }
  }

  private mutating func addRule(_ name: String) {
    let method = AssignmentMethod.allCases[Int(below(5))]
    var rule = AssignmentRule(name: name, method: method)
    if chance(85) { rule.condition = "lead_source = \(RandomTeams.sources[Int(below(4))])" }
    if method == .fixed {
      rule.user = users[Int(below(UInt64(users.count)))].name
    } else {
      rule.team = "t\(below(UInt64(teams.count)))"
    }
    rules.append(rule)
  }
}

extension RandomTeams {
  /// Writes users, teams and rules.
  func write(to store: Store) throws {
    _ = try store.addFunnel(.b2b)
    for user in users {
      var draft = UserDraft()
      draft.name = user.name
      draft.capacity = user.capacity
      draft.weight = user.weight
      draft.startedOn = user.startedOn
      draft.leftOn = user.leftOn
      _ = try store.addUser(draft)
      for absence in absences[user.name] ?? [] { _ = try store.addAbsence(absence, of: user.name) }
    }
    for (name, members) in teams.sorted(by: { $0.key < $1.key }) {
      _ = try store.addTeam(Team(name: name), members: members)
    }
    for (index, rule) in rules.enumerated() {
      var rule = rule
      rule.position = Int64(index + 1)
      _ = try store.add(rule, asOf: RandomTeams.asOf(0))
    }
  }

  static func asOf(_ day: Int64) -> AsOf {
    AsOf(through: Instant(seconds: (firstDay + day) * 86_400 + 43_200), zone: .utc)
  }

  static func context(_ day: Int64) -> StoreContext {
    StoreContext(now: asOf(day).instant, actor: "ada", command: "crm assignment run")
  }
}
