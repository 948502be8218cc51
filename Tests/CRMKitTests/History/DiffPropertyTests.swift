import GRDB
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// A diff is what two pictures of the file tell apart, whichever way it is asked for.
@Suite struct DiffPropertyTests {
  @Test(arguments: UInt64(1)...4) func aDiffIsTheDifferenceOfTwoFiles(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var writes = RandomWrites(store, seed: seed)
    for _ in 0..<60 { try writes.next() }
    let last = try store.lastChangeset() ?? 0
    for from in stride(from: Int64(0), through: last, by: 9) {
      let past = try sandbox.store()
      defer { past.close() }
      try past.rewind(to: KnownAt(changeset: from, instant: Sandbox.context.now))
      let files = try cells(past.diff(with: store))
      #expect(try cells(store.diff(from: from, to: last)) == files, "seed \(seed), since \(from)")
      #expect(try cells(store.diff(from: last, to: from)) == cells(store.diff(with: past)), "seed \(seed)")
      // The one counts untouched rows without looking at them, the other looks at each.
      var (counted, looked) = (try store.diff(from: from, to: last), try past.diff(with: store))
      #expect(try counted.statistics() == looked.statistics(), "seed \(seed), since \(from)")
      (counted, looked) = (try store.diff(from: last, to: from), try store.diff(with: past))
      #expect(try counted.statistics() == looked.statistics(), "seed \(seed), back to \(from)")
    }
    #expect(try cells(store.diff(from: last, to: last)) == [])
  }

  @Test(arguments: UInt64(1)...4) func aCustomersDiffsAddUpToAll(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var writes = RandomWrites(store, seed: seed)
    for _ in 0..<60 { try writes.next() }
    let last = try store.lastChangeset() ?? 0
    // Rules, funnels and people of ours are nobody's, and so may deals and tickets be.
    let includingUnassigned = [
      "segment", "funnel", "deal", "user", "team", "assignment", "ticket", "sla", "escalation", "approval",
      "triage",
    ]
    let isSomebodys = { (row: [String]) in !includingUnassigned.contains { row[0].hasPrefix($0) } }
    let all = try cells(store.diff(from: 0, to: last)).filter(isSomebodys)
    var parts: [[String]] = []
    for customer in try
      1...(store.read { try Int64.fetchOne($0, sql: "SELECT max(last_id) FROM changeset_table") } ?? 1)
    {
      var filter = DiffFilter()
      filter.customer = customer
      parts += try cells(store.diff(from: 0, to: last, filter)).filter(isSomebodys)
    }
    #expect(Set(parts) == Set(all), "seed \(seed)")
  }

  private func cells(_ diff: HistoryDiff) throws -> [[String]] {
    var diff = diff
    var row = RowBuffer()
    var rows: [[String]] = []
    while try diff.next(into: &row) { rows.append(diff.columns.indices.map { row.text(of: $0) }) }
    return rows
  }
}
