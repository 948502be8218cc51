@testable import CRMKit
@testable import CRMStore

/// A shop with alerts and frozen lists, and a past of changes, deletions and undos; the same for the same seed.
struct RandomPast {
  private var draw: SplitMix64
  private let seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
    draw = SplitMix64(seed: seed ^ 0xA5A5)
  }

  mutating func write(_ store: Store, changes: Int = 30) throws {
    var shop = RandomShop(seed: seed)
    try shop.fill(store)
    try addWatches(store)
    for _ in 0..<changes {
      do { try change(store) } catch is RecordError {} catch HistoryError.conflicts {}
    }
  }

  private func addWatches(_ store: Store) throws {
    _ = try store.write { transaction in
      let alert = try transaction.insert(
        into: "alert",
        [
          .text("leaving"), .text("tag:vip"), .text("entered"), .text("critical"), .text("ever"), .null,
          .integer(5),
        ])
      try transaction.insert(into: "alert_state", [.integer(alert), .integer(2), .integer(7)])
      try transaction.insert(
        into: "alert_event",
        [
          .integer(alert), .integer(2), .text("ever"), .integer(7), .text("critical"),
          .text(#"{"text":"\u0007 \"quoted\" \\ €"}"#),
        ])
      let list = try transaction.insert(
        into: "segment_freeze",
        [
          .integer(1), .text("list"), .text("tag:vip"), .integer(1), .integer(2), .integer(2),
          .text(String(repeating: "0", count: 64)),
        ])
      for customer in [2, 99] as [Int64] {
        try transaction.insert(into: "segment_freeze_member", [.integer(list), .integer(customer)])
      }
      try transaction.insert(
        into: "lifecycle_override", [.integer(3), .text("lost"), .text("moved\nabroad\u{2028}"), .integer(3)])
    }
  }

  private mutating func change(_ store: Store) throws {
    let customer = draw.number(1...RandomShop.customers)
    switch draw.number(0...8) {
    case 0, 1:
      let name = draw.one(of: ["Zoë \u{1F600}", "tab\there", "\u{7F}", "\\u0041", ""])
      _ = try store.write { try $0.update("customer", id: customer, [("name", .text(name))]) }
    case 2: _ = try store.delete(customers: [store.customerID(String(customer))])
    case 3: _ = try store.tag([String(customer)], with: [TagName(parsing: "late")])
    case 4: _ = try store.untag([String(customer)], from: [TagName(parsing: "vip")])
    case 5: _ = try store.set(.owner, to: draw.happens(30) ? nil : "o\(draw.number(0...3))")
    case 6:
      // Several images of a row in one changeset, and a row that comes and goes in it.
      let order = draw.number(1...60)
      _ = try store.write { transaction in
        for status in ["pending", "paid"] {
          try transaction.update("order", id: order, [("status", .text(status))])
        }
        let tag = try transaction.insert(into: "customer_tag", [.integer(1), .text("brief")])
        try transaction.delete(from: "customer_tag", id: tag)
      }
    case 7:
      _ = try store.write { transaction in
        let id = try transaction.insert(into: "setting", [.text("k\(transaction.changeset)"), .text("1")])
        try transaction.update("setting", id: id, [("value", .text("2"))])
      }
    default: _ = try store.undo(draw.number(2...(store.lastChangeset() ?? 2)), dryRun: false)
    }
  }
}
