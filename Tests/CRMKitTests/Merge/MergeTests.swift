import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// What becomes of values when customers become one, and who is found by what afterwards.
@Suite struct MergeTests {
  @Test func everyTableThatNamesACustomerIsFound() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let (references, columns) = try store.read { database in
      (
        try CustomerForeignKey.all(in: database),
        try String.fetchAll(
          database,
          sql: """
            SELECT s.name FROM sqlite_schema s, pragma_table_info(s.name) c
            WHERE s.type = 'table' AND c.name = 'customer_id' ORDER BY 1
            """)
      )
    }
    // The sums are derived, a frozen list stays what it was, and so does the past.
    let kept: Set<String> = ["customer_order_sum", "segment_freeze_member", "before_image"]
    #expect(Set(references.map(\.table)) == Set(columns).subtracting(kept).union(["customer"]))
  }

  @Test(arguments: [
    ("name", MergeChoice.winner, "Ada"), ("name", .loser, "A. K. Lovelace"),
    ("name", .longest, "Countess Lovelace"),
    ("name", .newest, "Countess Lovelace"), ("name", .customer(2), "A. K. Lovelace"),
    ("gender", .winner, "f"),
  ])
  func aChoiceSaysWhoseValueStays(field: String, choice: MergeChoice, expected: String) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try add(store, "Ada")
    try add(store, "A. K. Lovelace")
    try add(store, "Countess Lovelace")
    _ = try store.write { try $0.update("customer", id: 2, [("gender", .text("f"))]) }
    _ = try store.write { try $0.update("customer", id: 3, [("updated_at", .integer(4_000_000_000))]) }
    _ = try store.mergeCustomers(
      winner: 1, losers: [2, 3], policy: MergePolicy(choices: [field: choice]))
    #expect(try store.customer("3").texts[field] == expected)
  }

  @Test func theEarlierIdsFollowTheWinnerOn() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for name in ["A", "B", "C"] { try add(store, name) }
    _ = try store.mergeCustomers(winner: 2, losers: [1])
    _ = try store.mergeCustomers(winner: 3, losers: [2])
    #expect(try store.customerIDs(["1", "2", "3"]) == [3])
    #expect(try store.customer("1").aliases.map(\.id) == [1, 2])
    #expect(throws: MergeError.itself(name: "3", RecordError.Candidate(id: 3, name: "C"))) {
      try store.mergeCustomers(winner: 1, losers: [3, 1])
    }
    #expect(throws: HistoryError.self) { try store.undo(store.merge(of: "1").changeset, dryRun: false) }
    _ = try store.undo(store.merge(of: "2").changeset, dryRun: false)
    _ = try store.undo(store.merge(of: "1").changeset, dryRun: false)
    #expect(try store.customerIDs(["1", "2", "3"]) == [1, 2, 3])
  }

  @Test func oneChangesetMergesSeveral() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for name in ["A", "B", "C"] { try add(store, name) }
    let before = try store.contentHash()
    let written = try store.write { transaction in
      _ = try transaction.mergeCustomers(winner: 1, losers: [2], policy: MergePolicy())
      return try transaction.mergeCustomers(winner: 2, losers: [3], policy: MergePolicy())
    }
    #expect(written.value.winner.id == 1)
    #expect(try store.merge(of: "3").aliases.map(\.id) == [2, 3])
    _ = try store.undo(written.changeset, dryRun: false)
    #expect(try store.contentHash() == before)
    #expect(try store.check() == [])
  }

  @Test func anExclusionIsStricterThanAPin() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for name in ["A", "B"] { try add(store, name) }
    _ = try store.write { transaction in
      let segment = try transaction.insert(
        into: "segment", [.text("s"), .text("id > 0"), .null, .integer(0), .integer(0)])
      for (id, kind) in [(Int64(1), "pin"), (2, "exclude")] {
        try transaction.insert(
          into: "segment_override", [.integer(segment), .integer(id), .text(kind), .null, .integer(0)])
      }
    }
    _ = try store.mergeCustomers(winner: 1, losers: [2])
    let kinds = try store.read {
      try String.fetchAll($0, sql: "SELECT kind || customer_id FROM segment_override")
    }
    #expect(kinds == ["exclude1"])
  }

  @Test func aRuleThatNamesAMergedIdMeansTheWinner() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for name in ["A", "B", "C"] { try add(store, name) }
    _ = try store.mergeCustomers(winner: 1, losers: [3])
    let asOf = AsOf(through: Sandbox.context.now, zone: .utc)
    func ids(_ text: String) throws -> [Int64] {
      try store.customerIDs(store.rule(text, for: .customer, asOf: asOf))
    }
    #expect(try ids("id in (3, 2)") == [1, 2])
    #expect(try ids("id != 3") == [2])
    #expect(try ids("id < 3") == [1, 2])
  }

  private func add(_ store: Store, _ name: String) throws {
    var draft = CustomerDraft()
    draft.name = name
    _ = try store.add(draft)
  }
}
