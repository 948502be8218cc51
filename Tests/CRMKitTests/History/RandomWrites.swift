import GRDB

@testable import CRMKit

/// Random writes over customers, their parts, orders and segments, as people make them.
struct RandomWrites {
  let store: Store
  private var draw: SplitMix64

  init(_ store: Store, seed: UInt64) {
    self.store = store
    draw = SplitMix64(seed: seed)
  }

  /// One write; those that a person would be refused do nothing.
  mutating func next() throws {
    do { try write() } catch is CRMKit.RecordError {} catch let error as HistoryError {
      guard case .conflicts = error else { throw error }
    }
  }

  mutating func below(_ bound: UInt64) -> Int64 { Int64(draw.next() % bound) }

  private mutating func write() throws {
    let customer = try someCustomer()
    let tag = try TagName(parsing: ["vip", "press", "lead"][Int(below(3))])
    switch below(10) {
    case 0, 1: try add(named: "N\(customer)")
    case 2: _ = try store.tag([String(customer)], with: [tag])
    case 3: _ = try store.untag([String(customer)], from: [tag])
    case 4: _ = try store.delete(customers: [store.customerID(String(customer))])
    case 5, 6:
      let id = try store.customerID(String(customer))
      let name = "M\(below(4))"
      _ = try store.write { try $0.update("customer", id: id, [("name", .text(name))]) }
    case 7: try order(of: store.customerID(String(customer)))
    case 8: try segment("s\(below(3))")
    default:
      let last = try store.lastChangeset() ?? 0
      if last > 0 { _ = try store.undo(below(UInt64(last)) + 1, dryRun: false) }
    }
  }

  /// One of those that are there.
  private mutating func someCustomer() throws -> Int64 {
    let ids = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM customer ORDER BY id") }
    return ids.isEmpty ? 1 : ids[Int(below(UInt64(ids.count)))]
  }

  private mutating func add(named name: String) throws {
    var draft = try CustomerDraft(name: name, email: "n\(below(8))@example.org")
    draft.externalIDs = [ExternalID(source: "shop", key: String(below(6)))]
    _ = try store.add(draft)
  }

  private mutating func order(of customer: Int64) throws {
    let total = below(1000)
    let at = 1_700_000_000 + below(1_000_000)
    _ = try store.write { transaction in
      try transaction.insert(
        into: "order",
        [
          .integer(customer), .null, .null, .integer(at), .text("paid"), .text("EUR"), .integer(total),
          .integer(0), .null, .null, .null, .null, .null, .null, .null,
        ])
    }
  }

  private mutating func segment(_ name: String) throws {
    let rule = "orders > \(below(3))"
    _ = try store.write { transaction in
      let id = try Int64.fetchOne(
        transaction.database, sql: "SELECT id FROM segment WHERE name = ?", arguments: [name])
      if let id {
        try transaction.update("segment", id: id, [("rule", .text(rule))])
      } else {
        try transaction.insert(
          into: "segment", [.text(name), .text(rule), .null, .integer(0), .integer(0)])
      }
    }
  }
}
