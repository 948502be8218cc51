import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// Whatever was written: history takes the file back to any of its moments, for a look and for good.
@Suite struct RewindPropertyTests {
  /// What the file says: the sum of all its rows, and some lists as people see them.
  private struct Picture: Equatable {
    var hash: String
    var rows: [[DatabaseValue]]

    init(_ store: Store) throws {
      hash = try store.contentHash()
      let views = [
        "v1_customer", "v1_order", "v1_segment", "v1_customer_order_sum", "v1_funnel_stage", "v1_deal",
        "v1_deal_event", "v1_user", "v1_team_member", "v1_assignment_rule", "v1_assignment", "v1_changeset",
      ]
      rows = try views.flatMap { view in
        try store.read { try CRMKit.Row.fetchAll($0, sql: "SELECT * FROM \(view) ORDER BY 1, 2") }
          .map { Array($0.databaseValues) }
      }
    }
  }

  @Test(arguments: [UInt64(7)]) func everyMomentCanBeSeenAgain(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var writes = RandomWrites(store, seed: seed)
    var pictures = [0: try Picture(store)]
    for _ in 0..<200 {
      try writes.next()
      pictures[Int(try store.lastChangeset() ?? 0)] = try Picture(store)
    }
    let last = Int(try store.lastChangeset() ?? 0)
    #expect(last > 80)
    for changeset in stride(from: 0, through: last, by: 7) {
      let past = try sandbox.store()
      defer { past.close() }
      try past.rewind(to: KnownAt(changeset: Int64(changeset), instant: Sandbox.context.now))
      #expect(try Picture(past) == pictures[changeset], "seed \(seed), changeset \(changeset)")
    }
    try takeBack(store, to: [last - 1, last - 20, last / 2, 0], pictures, seed)
    #expect(try store.check() == [], "seed \(seed)")
  }

  /// Undoes everything since, and undoes that: neither leaves a trace in the contents.
  private func takeBack(_ store: Store, to moments: [Int], _ pictures: [Int: Picture], _ seed: UInt64) throws
  {
    let now = try store.contentHash()
    for moment in moments {
      _ = try store.undo(.after(Int64(moment)), dryRun: false)
      #expect(try store.contentHash() == pictures[moment]?.hash, "seed \(seed), back to \(moment)")
      _ = try store.undo(nil, dryRun: false)
      #expect(try store.contentHash() == now, "seed \(seed), forth from \(moment)")
    }
  }

  @Test(arguments: UInt64(1)...6) func whatIsNewerIsKept(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var writes = RandomWrites(store, seed: seed)
    for _ in 0..<30 { try writes.next() }
    let before = try store.contentHash()
    let last = UInt64(try store.lastChangeset() ?? 0)
    let targets = (0..<3).map { _ in writes.below(last) + 1 }
    let planned = try store.undo(.changesets(targets), keepingNewer: true, dryRun: true)
    #expect(try store.contentHash() == before)
    let done = try store.undo(.changesets(targets), keepingNewer: true, dryRun: false)
    #expect(planned.left == done.left)
    #expect(try store.check() == [], "seed \(seed)")
    if done.changeset != nil { _ = try store.undo(nil, dryRun: false) }
    #expect(try store.contentHash() == before, "seed \(seed)")
  }
}
