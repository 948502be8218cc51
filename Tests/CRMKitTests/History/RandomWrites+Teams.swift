@testable import CRMKit
@testable import CRMStore

extension RandomWrites {
  /// One write about users, their teams, the rules by which they are given deals, or the giving.
  mutating func writeTeams() throws {
    let (user, team, rule) = ("u\(below(4))", "t\(below(2))", "r\(below(2))")
    let asOf = AsOf(through: Sandbox.context.now, zone: .utc)
    switch below(9) {
    case 0, 1:
      var draft = UserDraft()
      draft.name = user
      draft.capacity = below(3) + 1
      _ = try store.addUser(draft)
    case 2: _ = try store.addTeam(Team(name: team), members: [user])
    case 3: _ = try store.changeMembers(of: team, [user], joining: below(3) > 0)
    case 4:
      let method = AssignmentMethod.allCases[Int(below(5))]
      var added = AssignmentRule(name: rule, method: method)
      if method == .fixed { added.user = user } else { added.team = team }
      _ = try store.add(added, asOf: asOf)
    case 5:
      if below(2) == 0 {
        _ = try store.deleteUsers([user])
      } else {
        _ = try store.delete(store.assignmentRule(rule))
      }
    case 6:
      _ = try store.addAbsence(UserAbsence(from: CalendarDay(daysSinceEpoch: 20_460 + below(9))), of: user)
    case 7: _ = try store.assign(AssignmentRequest(), asOf: asOf)
    default:
      if let deal = try store.pool(of: team).first { _ = try store.claim(deal: deal, as: user, asOf: asOf) }
    }
  }
}
