import Foundation
import Testing

@testable import CRMKit
@testable import CRMStore

/// Random writes, and undos of any changeset: each is done whole or refused with a conflict, history proves every row,
/// and undoing the last changesets one after the other brings back what there was before each.
@Suite struct UndoPropertyTests {
  @Test(arguments: UInt64(1)...12) func undoIsTheInverse(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var draw = SplitMix64(seed: seed)
    var hashes = [0: try store.contentHash()]
    for step in 0..<40 {
      try attempt("seed \(seed), step \(step)") { try write(store, &draw) }
      hashes[Int(try store.lastChangeset() ?? 0)] = try store.contentHash()
    }
    #expect(try store.check() == [], "seed \(seed)")
    let last = Int(try store.lastChangeset() ?? 0)
    for changeset in stride(from: last, to: max(0, last - 15), by: -1) {
      _ = try store.undo(Int64(changeset), dryRun: false)
      #expect(try store.contentHash() == hashes[changeset - 1], "seed \(seed), changeset \(changeset)")
    }
    #expect(try store.check() == [], "seed \(seed)")
  }

  /// Runs a write; only refusals that a person is told of as such may come out.
  private func attempt(_ comment: String, _ body: () throws -> Void) throws {
    do { try body() } catch is RecordError {} catch let error as HistoryError {
      guard case .conflicts(_, let conflicts) = error else { throw error }
      #expect(!conflicts.isEmpty, "\(comment)")
    }
  }

  private func write(_ store: Store, _ draw: inout SplitMix64) throws {
    let customer = Int64(draw.next() % 6 + 1)
    let tag = try TagName(parsing: ["vip", "press", "lead"][Int(draw.next() % 3)])
    switch draw.next() % 7 {
    case 0, 1:
      var draft = try CustomerDraft(name: "N\(customer)", email: "n\(draw.next() % 8)@example.org")
      draft.externalIDs = [ExternalID(source: "shop", key: String(draw.next() % 6))]
      _ = try store.add(draft)
    case 2: _ = try store.tag([String(customer)], with: [tag])
    case 3: _ = try store.untag([String(customer)], from: [tag])
    case 4: _ = try store.delete(customers: [store.customerID(String(customer))])
    case 5:
      let id = try store.customerID(String(customer))
      let name = "M\(draw.next() % 3)"
      _ = try store.write { try $0.update("customer", id: id, [("name", .text(name))]) }
    default:
      let last = try store.lastChangeset() ?? 0
      guard last > 0 else { return }
      _ = try store.undo(Int64(draw.next() % UInt64(last)) + 1, dryRun: false)
    }
  }
}
