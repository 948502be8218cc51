import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// Two files are all there is of deals: imported into another database, the events first, they are the same deals with the
/// same past.
@Suite struct DealRoundTripTests {
  @Test(arguments: Trials.seeds(12))
  func deals(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let original = try Sandbox()
    let store = try original.store()
    try prepare(store)
    for _ in 0..<3 {
      let file = RandomDealFile.text(&generator)
      let summary = try DealFile.take(file, into: store) {
        $0.file.onError = .skip
        $0.place(in: nil, creates: false, [])
      }
      let parts = [summary.created, summary.updated, summary.unchanged, summary.skipped, summary.rejected]
      #expect(parts.reduce(0, +) == summary.read, "seed \(seed)\n\(file)")
      let before = try DealFile.text(store, .dealEvents)
      let again = try DealFile.take(file, into: store) { $0.file.onError = .skip }
      let after = try DealFile.text(store, .dealEvents).split(separator: "\n").filter { !before.contains($0) }
      #expect(again.created == 0 && again.changeset == nil, "seed \(seed)\n\(file)\n\(before)\n\(after)")
      try change(store, &generator)
    }
    let (events, deals) = (try DealFile.text(store, .dealEvents), try DealFile.text(store, .dealLines))

    let other = try Sandbox()
    let copy = try other.store()
    try prepare(copy)
    let first = try DealFile.take(events, into: copy)
    #expect(first.created == first.read, "seed \(seed)\n\(events)\n\(first.faults)")
    let second = try DealFile.take(deals, into: copy)
    #expect(second.created == 0 && second.rejected == 0, "seed \(seed)\n\(events)\n\(deals)\n\(second)")
    let ids: Set = ["id", "event"]
    let pasts = (try lines(store, .dealEvents, ids), try lines(copy, .dealEvents, ids))
    #expect(
      pasts.0 == pasts.1, "seed \(seed)\n\(pasts.0.subtracting(pasts.1))\n\(pasts.1.subtracting(pasts.0))")
    let lists = (try lines(store, .dealLines, ids), try lines(copy, .dealLines, ids))
    #expect(
      lists.0 == lists.1, "seed \(seed)\n\(lists.0.subtracting(lists.1))\n\(lists.1.subtracting(lists.0))")
    #expect(
      try DealFile.text(copy, .dealEvents, without: ids) == DealFile.text(store, .dealEvents, without: ids),
      "seed \(seed)")
    #expect(
      try DealFile.text(copy, .dealLines, without: ids) == DealFile.text(store, .dealLines, without: ids),
      "seed \(seed)")
    #expect(try DealFile.take(events, into: copy).changeset == nil, "seed \(seed)")
    #expect(try DealFile.take(deals, into: copy).changeset == nil, "seed \(seed)")
    #expect(try copy.check() == [])
  }

  private func lines(_ store: Store, _ table: RecordTable, _ ids: Set<String>) throws -> Set<Substring> {
    Set(try DealFile.text(store, table, without: ids).split(separator: "\n"))
  }

  private func prepare(_ store: Store) throws {
    _ = try store.addFunnel(Funnel("b2b", stages: Funnel.b2b.stages))
    _ = try store.addFunnel(Funnel("shop", stages: Funnel.retail.stages))
    _ = try store.write { transaction in
      for name in ["ada", "grace", "alan"] {
        _ = try transaction.insertCustomer(try CustomerDraft(name: name, email: "\(name)@example.org"))
      }
    }
  }

  /// What people do by hand beside the files: values are emptied, deals go back and forth.
  private func change(_ store: Store, _ generator: inout SplitMix64) throws {
    _ = try store.write { transaction in
      let ids = try Int64.fetchAll(transaction.database, sql: "SELECT id FROM deal ORDER BY id")
      let funnels = try Funnel.all(in: transaction.database)
      for id in ids where Int.random(in: 0..<3, using: &generator) == 0 {
        let state = try transaction.dealState(of: id)
        guard let funnel = funnels.first(where: { $0.stages.contains { $0.id == state.stage } }) else {
          continue
        }
        let stage = funnel.stages.randomElement(using: &generator)?.id ?? state.stage
        let last = try Int64.fetchOne(
          transaction.database, sql: "SELECT max(at) FROM deal_event WHERE deal_id = ?", arguments: [id])
        try transaction.change(deal: id, at: (last ?? 0) + 60, reason: "by hand, \"so\"") { state in
          state.stage = stage
          if Bool.random(using: &generator) { state.amountMinor = nil }
          if Bool.random(using: &generator) { state.owner = nil }
          state.probabilityE4 = [nil, 500, 1234].randomElement(using: &generator) ?? nil
        }
      }
    }
  }
}

/// A small file of deals made at random, some cells of which are wrong.
enum RandomDealFile {
  static func text(_ generator: inout SplitMix64) -> String {
    let hasNumbers = Bool.random(using: &generator)
    let names = choices.map(\.column).filter {
      ($0 != "number" || hasNumbers) && Int.random(in: 0..<5, using: &generator) > 0
    }
    let columns =
      names + (hasNumbers && !names.contains("number") ? ["number"] : [])
      + (names.contains("name") ? [] : ["name"])
    var rows = [columns.joined(separator: ",")]
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let cells = columns.map { column in
        let cells = choices.first { $0.column == column }?.cells ?? []
        let isPlain = Int.random(in: 0..<8, using: &generator) > 0
        let usable = isPlain ? cells.filter { !wrong.contains($0) } : cells
        return usable.randomElement(using: &generator) ?? ""
      }
      rows.append(cells.joined(separator: ","))
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private static let wrong: Set<String> = ["nowhere", "x", "someday", "12.505", "7"]

  private static let choices: [(column: String, cells: [String])] = [
    ("number", ["A1", "A2", "A3", "A4", "A5", "A6", ""]),
    ("customer", ["ada@example.org", "grace@example.org", "", "alan@example.org"]),
    ("name", ["Engine", "\"Pad, blue\"", "", "Engine"]), ("funnel", ["b2b", "b2b", "shop", "nowhere"]),
    ("stage", ["", "won", "lost", "Closed Lost", "nowhere"]), ("status", ["", "", "open", "won", "lost"]),
    ("amount", ["5", "", "7.25", "0", "12.505", "x"]), ("currency", ["EUR", "USD", ""]),
    ("probability", ["", "0.25", "40%", "7"]), ("close_on", ["", "2026-02-01", "2025-10-01", "someday"]),
    ("owner", ["sam", "", "kim"]), ("lead_source", ["web", ""]),
    ("lost_reason", ["price", "", "\"a \"\"b\"\"\""]),
    ("created_at", ["2025-11-01", "2025-11-02T10:00:00Z", "", "2025-11-01"]),
    ("stage_at", ["", "", "2025-12-01", "2025-10-01"]), ("closed_at", ["", "", "2025-12-03", "2025-09-01"]),
    ("updated_at", ["", "2025-12-05", "2027-01-01"]), ("entered:won", ["", "", "2025-12-04"]),
    ("note", ["", "called"]),
    ("contacts", ["", "alan@example.org=buyer;grace@example.org", "alan@example.org"]),
    ("product", ["", "", "Pen", "Pad"]), ("quantity", ["", "2", "0.5"]), ("price", ["", "1.25", "x"]),
    ("colour", ["", "red"]),
  ]
}
