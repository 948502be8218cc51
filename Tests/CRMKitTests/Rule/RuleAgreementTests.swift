import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// SQL and the evaluator in memory say the same of every customer: true, false or unknown.
@Suite struct RuleAgreementTests {
  private static let rulesPerShop: UInt64 = 60

  @Test(arguments: Trials.seeds(6)) func sqlAndMemoryAgree(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var shop = RandomShop(seed: seed)
    try shop.fill(store)
    let facts = try facts(store)
    var known = (yes: 0, no: 0, unknown: 0)
    for asOf in try moments() {
      for number in 0..<Self.rulesPerShop {
        var random = RandomRule(seed: seed &* 1_000_003 &+ number)
        let text = random.condition().description
        let rule = try store.rule(text, for: .customer, asOf: asOf)
        let found = try truths(of: rule, store)
        let expected = evaluated(rule, facts)
        #expect(found == expected, "seed \(seed), as of \(asOf): \(text)")
        known.yes += expected.values.count { $0 == true }
        known.no += expected.values.count { $0 == false }
        known.unknown += expected.values.count { $0 == nil }
      }
    }
    // Rules that are always alike would prove nothing.
    #expect(min(known.yes, known.no, known.unknown * 3) > 300)
  }

  private func moments() throws -> [AsOf] {
    let now = Instant(seconds: RandomShop.now)
    return [
      AsOf(through: now, zone: .utc), try AsOf(parsing: "2025-10-26", now: now, in: .gmt),
      try AsOf(parsing: "2027", now: now, in: .init(identifier: "Europe/Berlin") ?? .gmt),
    ]
  }

  private func truths(of rule: Rule, _ store: Store) throws -> [Int64: Bool?] {
    try store.prepare(rule)
    let condition = rule.condition(alias: "c")
    let rows = try store.read {
      try CRMKit.Row.fetchAll(
        $0, sql: "SELECT c.id, (\(condition.sql)) FROM customer c",
        arguments: StatementArguments(condition.values))
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1] as Bool?) })
  }

  private func evaluated(_ rule: Rule, _ facts: [Int64: RuleFacts]) -> [Int64: Bool?] {
    let evaluator = RuleEvaluator(context: rule.context)
    return facts.mapValues { evaluator.truth(rule.condition, $0) as Bool? }
  }

  private func facts(_ store: Store) throws -> [Int64: RuleFacts] {
    try store.read { database in
      var facts: [Int64: RuleFacts] = [:]
      for id in 1...RandomShop.customers {
        facts[id] = try RuleFacts(customer: id, in: database)
      }
      return facts
    }
  }
}
