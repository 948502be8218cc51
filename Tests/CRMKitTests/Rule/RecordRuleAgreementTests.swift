import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// SQL and the evaluator in memory say the same of every order and deal, with its customer or without, and of every
/// product.
@Suite struct RecordRuleAgreementTests {
  private static let rulesPerShop: UInt64 = 80

  @Test(arguments: Trials.seeds(4), [RuleSubject.order, .deal, .product])
  func sqlAndMemoryAgree(seed: UInt64, _ subject: RuleSubject) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var shop = RandomShop(seed: seed)
    try shop.fill(store)
    try shop.addRecords(store)
    try shop.addDeals(store)
    let facts = try facts(subject, store)
    var known = (yes: 0, no: 0, unknown: 0)
    for asOf in try moments() {
      for number in 0..<Self.rulesPerShop {
        var random = RandomRecordRule(subject, seed: seed &* 1_000_003 &+ number)
        let text = random.condition().description
        let rule = try store.rule(text, for: subject, asOf: asOf)
        let found = try truths(of: rule, store)
        let evaluator = RuleEvaluator(context: rule.context)
        let expected = facts.mapValues { evaluator.truth(rule.condition, $0) as Bool? }
        #expect(found == expected, "seed \(seed), as of \(asOf): \(text)")
        known.yes += expected.values.count { $0 == true }
        known.no += expected.values.count { $0 == false }
        known.unknown += expected.values.count { $0 == nil }
      }
    }
    // Rules that are always alike would prove nothing.
    #expect(min(known.yes, known.no, known.unknown * 3) > 200)
  }

  private func moments() throws -> [AsOf] {
    let now = Instant(seconds: RandomShop.now)
    return [
      AsOf(through: now, zone: .utc),
      try AsOf(parsing: "2025-10-26", now: now, in: .init(identifier: "Europe/Berlin") ?? .gmt),
    ]
  }

  private func truths(of rule: Rule, _ store: Store) throws -> [Int64: Bool?] {
    try store.prepare(rule)
    let condition = rule.condition(alias: "r")
    let rows = try store.read {
      try CRMKit.Row.fetchAll(
        $0, sql: "SELECT r.id, (\(condition.sql)) FROM \"\(rule.subject.rawValue)\" r",
        arguments: StatementArguments(condition.values))
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1] as Bool?) })
  }

  private func facts(_ subject: RuleSubject, _ store: Store) throws -> [Int64: RuleFacts] {
    try store.read { database in
      var facts: [Int64: RuleFacts] = [:]
      for row in try CRMKit.Row.fetchAll(database, sql: "SELECT * FROM \"\(subject.rawValue)\"") {
        let id: Int64 = row["id"]
        switch subject {
        case .order: facts[id] = try RuleFacts(order: id, in: database)
        case .deal: facts[id] = try RuleFacts(deal: id, in: database)
        default:
          facts[id] = RuleFacts(row: row)
          facts[id]?.values["price"] = (row["price_e4"] as Int64?).map(RuleValue.integer)
        }
      }
      return facts
    }
  }
}
