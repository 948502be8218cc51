import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// What definitions name stays, so that what is configured can always be taken by an empty database.
@Suite struct ReferenceTests {
  private func configured(_ sandbox: borrowing Sandbox) throws -> Store {
    let store = try sandbox.store()
    try store.configure(try ConfiguredHouse.text)
    return store
  }

  private func references(_ referent: Referent, _ store: Store) throws -> [String] {
    try store.read { try referent.references(in: $0) }.map(\.description).sorted()
  }

  @Test func everyDefinitionIsFoundThatNamesAUser() throws {
    let sandbox = try Sandbox()
    let store = try configured(sandbox)
    #expect(
      try references(.user("ann"), store) == [
        "assignment 'large'", "escalation 'late'", "segment 'big'", "target 'ann calls 2026-01'",
        "team 'north'", "triage 'refunds'",
      ])
    #expect(
      try references(.user("bob"), store) == ["feedback 'unhappy'", "segment 'big'", "setting 'owner'"])
    #expect(try references(.user("cyd"), store) == [])
  }

  @Test func everyDefinitionIsFoundThatNamesATeamOrASegment() throws {
    let sandbox = try Sandbox()
    let store = try configured(sandbox)
    #expect(
      try references(.team("north"), store) == [
        "assignment 'others'", "escalation 'late'", "target 'north won_value 2026-Q1'", "triage 'all'",
        "triage 'refunds'",
      ])
    #expect(try references(.segment("best"), store) == ["alert 'leaving'"])
    #expect(try references(.segment("big"), store) == ["segment 'best'"])
  }

  @Test(arguments: [
    ("owner = ann", true), ("owner = 'ANN'", true), ("name = ann", false), ("owner != ann", true),
    ("not (country = DE or owner in (cyd, ann))", true), ("orders.count(90d, owner = ann) > 2", true),
    ("owner = anna", false), ("owner starts with ann", true),
  ])
  func aRuleNamesAUser(rule: String, isNamed: Bool) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addSegment("s", rule: rule, asOf: AsOf(through: store.context.now, zone: .utc))
    #expect(try references(.user("ann"), store) == (isNamed ? ["segment 's'"] : []))
  }

  @Test func whatIsInUseIsNotDeleted() throws {
    let sandbox = try Sandbox()
    let store = try configured(sandbox)
    let text = try store.configuration
    func isInUse(_ body: () throws -> Void) -> Bool {
      do { try body() } catch RecordError.inUse { return true } catch { return false }
      return false
    }
    #expect(isInUse { _ = try store.deleteUsers(["bob"]) })
    #expect(isInUse { _ = try store.deleteTeam("north") })
    #expect(isInUse { _ = try store.editTeam("north") { $0.name = "south" } })
    #expect(isInUse { _ = try store.delete(store.field("seats")) })
    #expect(isInUse { _ = try store.delete(store.field("tier")) })
    #expect(isInUse { _ = try store.delete(store.segment("best")) })
    #expect(
      isInUse {
        _ = try store.redeclare(store.field("seats"), as: FieldDeclaration(name: "seats", type: .date))
      })
    #expect(try store.configuration == text)
  }

  /// Whatever verbs took away or changed, the rest is taken by an empty database. `CRM_MUTATIONS` says how many seeds are tried.
  @Test func whatIsLeftCanBeImported() throws {
    for seed in Trials.seeds(12) {
      var draw = SplitMix64(seed: seed)
      let sandbox = try Sandbox()
      let store = try configured(sandbox)
      for _ in 0..<30 { try? change(store, &draw) }
      let text = try store.configuration
      let other = try Sandbox()
      let copy = try other.store()
      #expect(throws: Never.self, "seed \(seed)") { try copy.configure(text) }
      #expect(try copy.configuration == text, "seed \(seed)")
    }
  }

  private func change(_ store: Store, _ draw: inout SplitMix64) throws {
    let asOf = AsOf(through: store.context.now, zone: .utc)
    let user = draw.happens(50) ? "ann" : "bob"
    switch draw.number(1...19) {
    case 1, 2: _ = try store.deleteUsers([user])
    case 3: _ = try store.deleteTeam("north")
    case 4: _ = try store.editTeam("north") { $0.name = "south" }
    case 5: _ = try store.editTeam("north") { $0.lead = nil }
    case 6: _ = try store.delete(store.field(draw.happens(50) ? "seats" : "tier"))
    case 7: _ = try store.redeclare(store.field("seats"), as: FieldDeclaration(name: "seats", type: .boolean))
    case 8: _ = try store.delete(store.segment(draw.happens(50) ? "best" : "big"))
    case 9: _ = try store.delete(store.triageRule(draw.happens(50) ? "refunds" : "all"))
    case 10: _ = try store.delete(store.escalation("late"))
    case 11: _ = try store.delete(store.assignmentRule(draw.happens(50) ? "large" : "others"))
    case 12: _ = try store.delete(store.alert("leaving"))
    case 13: _ = try store.delete(store.slaPolicy("gold"))
    case 14: _ = try store.delete(store.feedbackRules().named("unhappy"))
    case 15: _ = try store.delete(.target, [Int64(draw.number(1...2))])
    case 16: _ = try store.set(.owner, to: draw.happens(50) ? nil : user)
    case 17:
      var rule = TriageRule(name: "new")
      rule.assignee = user
      _ = try store.add(rule, asOf: asOf)
    case 18:
      let rule = draw.happens(50) ? "owner = \(user)" : "custom.tier = gold and segment:big"
      _ = try store.addSegment("other", rule: rule, asOf: asOf)
    default: _ = try store.add(Target(user, .calls, TargetPeriod(parsing: "2027"), value: 5))
    }
  }
}
