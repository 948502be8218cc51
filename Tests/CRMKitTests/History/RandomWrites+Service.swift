import GRDB

@testable import CRMKit
@testable import CRMStore

extension RandomWrites {
  /// One write about what is promised of tickets, the ladders they go up, what they are given when they
  /// come in, or what others have to agree to.
  mutating func writeService() throws {
    let asOf = AsOf(through: Sandbox.context.now, zone: .utc)
    switch below(10) {
    case 0, 1:
      var policy = SLAPolicy(name: "p\(below(3))")
      policy.condition = below(2) == 0 ? nil : "tag = t\(below(3))"
      policy.position = below(3)
      policy.terms.targets = [.resolution: SLATerms.Target(seconds: below(7200) + 1)]
      _ = try store.add(policy, asOf: asOf)
    case 2:
      var policy = try store.slaPolicy("p\(below(3))")
      policy.terms.targets[.firstResponse] = SLATerms.Target(seconds: below(7200) + 1)
      _ = try store.edit(policy, asOf: asOf)
    case 3: _ = try store.delete(store.slaPolicy("p\(below(3))"))
    case 4: _ = try store.applyPolicies(SLAApplication())
    case 5:
      var ladder = Escalation(name: "e\(below(2))", clock: .resolution)
      ladder.levels = [try EscalationLevel(parsing: "0%: priority high, tag late")]
      _ = try store.add(ladder, asOf: asOf)
    case 6: _ = try store.escalate(asOf: asOf)
    case 7, 8: try writeTriage(asOf)
    default: try writeApproval()
    }
  }

  private mutating func writeTriage(_ asOf: AsOf) throws {
    switch below(5) {
    case 0, 1:
      var rule = TriageRule(name: "r\(below(3))")
      rule.condition = below(2) == 0 ? nil : "not tag = t\(below(3))"
      rule.position = below(3)
      rule.category = "c\(below(2))"
      rule.tags = below(2) == 0 ? ["t\(below(3))"] : []
      rule.overwrites = below(2) == 0
      _ = try store.add(rule, asOf: asOf)
    case 2:
      var rule = try store.triageRule("r\(below(3))")
      rule.priority = .high
      _ = try store.edit(rule, asOf: asOf)
    case 3: _ = try store.delete(store.triageRule("r\(below(3))"))
    default: _ = try store.triage()
    }
  }

  private mutating func writeApproval() throws {
    let ids = try store.read {
      try Int64.fetchAll($0, sql: "SELECT id FROM approval WHERE state = 'pending'")
    }
    guard let id = ids.first, below(3) > 0 else {
      let ticket = try store.read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM ticket") }
      guard let ticket else { return }
      let step = try ApprovalStep(parsing: "all: u0, u1")
      _ = try store.request(Approval(ofTicket: ticket, by: "u2", steps: [step]), calendar: nil)
      return
    }
    let deeds = [ApprovalDeed.grant, .deny, .delegate(to: "u2"), .recall]
    _ = try store.act(on: id, deeds[Int(below(4))], as: "u\(below(3))")
  }
}
