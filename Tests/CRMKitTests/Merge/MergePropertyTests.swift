import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// Random merges: nothing is lost or counted twice, every id finds the winner, and taking them back is the identity.
@Suite struct MergePropertyTests {
  @Test(arguments: UInt64(1)...20) func sumsStayAndUnmergingIsTheInverse(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var random = SplitMix64(seed: seed)
    _ = try RandomCustomers(store, &random)
    let totals = try Totals(store)
    var merges: [(changeset: Int64, before: String)] = []
    for _ in 0..<10 {
      let before = try store.contentHash()
      do {
        merges.append((try merge(store, &random), before))
      } catch is MergeError { #expect(try store.contentHash() == before, "seed \(seed)") }
      #expect(try Totals(store) == totals, "seed \(seed)")
    }
    #expect(try store.check() == [], "seed \(seed)")
    #expect(!merges.isEmpty, "seed \(seed)")
    for (changeset, before) in merges.reversed() {
      _ = try store.undo(changeset, dryRun: false)
      #expect(try store.contentHash() == before, "seed \(seed), changeset \(changeset)")
    }
    #expect(try Totals(store) == totals, "seed \(seed)")
    #expect(try store.check() == [], "seed \(seed)")
  }

  /// Merges some customers into another, and checks what became of their values.
  private func merge(_ store: Store, _ random: inout SplitMix64) throws -> Int64 {
    let names = (0...Int.random(in: 1...2, using: &random)).map { _ in
      String(Int64.random(in: 1...RandomCustomers.count, using: &random))
    }
    let (winner, losers) = try store.customersToMerge(names[0], Array(names.dropFirst()))
    let all = [winner] + losers
    var policy = MergePolicy()
    let choices: [MergeChoice] = [.winner, .loser, .longest, .newest, .customer(losers[0])]
    for field in MergePolicy.fields where Bool.random(using: &random) {
      policy.choices[field] = choices.randomElement(using: &random)
    }
    let sets = try ValueSets(of: all, store)
    let dry = try store.mergeCustomers(winner: winner, losers: losers, policy: policy, dryRun: true)
    let written = try store.mergeCustomers(winner: winner, losers: losers, policy: policy)
    #expect(dry.value == written.value)
    #expect(try ValueSets(of: [winner], store) == sets)
    for name in names { #expect(try store.customerID(name) == winner) }
    try expectNoReference(to: losers, store)
    return try #require(written.changeset)
  }

  private func expectNoReference(to ids: [Int64], _ store: Store) throws {
    try store.read { database in
      for reference in try CustomerForeignKey.all(in: database) {
        let rows = try Int.fetchOne(
          database,
          sql: """
            SELECT count(*) FROM "\(reference.table)"
            WHERE "\(reference.column)" IN (SELECT value FROM json_each(?))
            """, arguments: ["[\(ids.map(String.init).joined(separator: ","))]"])
        #expect(rows == 0, "\(reference)")
      }
    }
  }
}

/// What all customers together bought, and how often they were in touch.
private struct Totals: Equatable {
  let rows: [String]

  init(_ store: Store) throws {
    rows = try store.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT currency || ' ' || sum(orders) || ' ' || sum(net_minor) || ' ' || min(first_at) || ' ' || max(last_at)
          FROM customer_order_sum GROUP BY currency
          UNION ALL SELECT 'orders ' || count(*) FROM "order" WHERE customer_id IN (SELECT id FROM customer)
          UNION ALL SELECT 'deals ' || count(*) || ' ' || sum(amount_minor) FROM deal
            WHERE customer_id IN (SELECT id FROM customer)
          UNION ALL SELECT 'tickets ' || count(*) || ' ' || sum(created_at) FROM ticket
            WHERE customer_id IN (SELECT id FROM customer)
          UNION ALL SELECT 'interactions ' || count(*) FROM interaction WHERE customer_id IN (SELECT id FROM customer)
          """)
    }
  }
}

/// The values of which customers have several, each once.
private struct ValueSets: Equatable {
  let values: [Set<String>]

  init(of ids: [Int64], _ store: Store) throws {
    let list = "[\(ids.map(String.init).joined(separator: ","))]"
    values = try store.read { database in
      try [
        "address_key FROM customer_email", "number_key FROM customer_phone", "key FROM customer_external",
        "tag FROM customer_tag", "text FROM customer_note", "alert_id || period FROM alert_event",
      ].map { source in
        Set(
          try String.fetchAll(
            database, sql: "SELECT \(source) WHERE customer_id IN (SELECT value FROM json_each(?))",
            arguments: [list]))
      }
    }
  }
}
