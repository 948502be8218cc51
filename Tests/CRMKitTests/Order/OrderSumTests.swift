import GRDB
import Support
import Testing

@testable import CRMKit
@testable import CRMStore

/// Random writes of orders: after each, the sums kept beside them are those of the orders.
@Suite struct OrderSumTests {
  @Test(arguments: 0..<10)
  func sumsFollowEveryWrite(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var random = SplitMix64(seed: seed)
    _ = try store.write { transaction in
      for name in ["Ada", "Bob", "Cyd"] {
        _ = try transaction.insertCustomer(CustomerDraft(name: name, email: "\(name)@example.org"))
      }
    }
    for _ in 0..<25 {
      try step(store, &random)
      #expect(try store.check() == [])
    }
  }

  private func step(_ store: Store, _ random: inout SplitMix64) throws {
    let ids = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM \"order\"") }
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where !ids.isEmpty:
      let id = ids.randomElement(using: &random)!
      let customer = Int64.random(in: 1...3, using: &random)
      _ = try store.write { try $0.update("order", id: id, [("customer_id", .integer(customer))]) }
    case 1 where !ids.isEmpty:
      let id = ids.randomElement(using: &random)!
      _ = try store.write { try $0.update("order", id: id, [("status", .text("cancelled"))]) }
    case 2 where !ids.isEmpty:
      let id = ids.randomElement(using: &random)!
      _ = try store.write { try $0.delete(from: "order", id: id) }
    case 3:
      // Whatever the last change was, taking it back is one more; the customers themselves stay.
      if let last = try store.lastChangeset(), last > 1 { _ = try? store.undo(last, dryRun: false) }
    default:
      var random = random
      _ = try store.write { transaction in
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          try insertOrder(transaction, &random, customers: 3)
        }
      }
    }
  }

  private func insertOrder(
    _ transaction: WriteTransaction, _ random: inout SplitMix64, customers: Int64 = 1
  ) throws {
    let customer: SQLValue =
      Bool.random(using: &random) ? .integer(.random(in: 1...customers, using: &random)) : .null
    let status = ["paid", "pending", "voided", "refunded"].randomElement(using: &random)!
    try transaction.insert(
      into: "order",
      [
        customer, .null, .null, .integer(.random(in: 0...1_000_000, using: &random)), .text(status),
        .text(["EUR", "JPY"].randomElement(using: &random)!),
        .integer(.random(in: -500...5000, using: &random)),
        .integer(0), .null, .null, .null, .null, .null, .null, .null,
      ])
  }

  @Test func ordersStayWhenTheirCustomerGoes() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var random = SplitMix64(seed: 7)
    _ = try store.write { transaction in
      _ = try transaction.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org"))
      for _ in 0..<20 { try insertOrder(transaction, &random) }
      try transaction.run("UPDATE \"order\" SET customer_id = 1 WHERE customer_id IS NOT NULL", [])
    }
    let before = try store.contentHash()
    _ = try store.delete(customers: [1])
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \"order\"") } == 20)
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM customer_order_sum") } == 0)
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.contentHash() == before)
    #expect(try store.check() == [])
  }

  @Test func aWrongSumIsFoundAndMadeAnew() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var random = SplitMix64(seed: 3)
    _ = try store.write { transaction in
      _ = try transaction.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org"))
      for _ in 0..<5 { try insertOrder(transaction, &random) }
      try transaction.run("UPDATE \"order\" SET customer_id = 1, status = 'paid'", [])
    }
    try store.read { try $0.execute(sql: "UPDATE customer_order_sum SET net_minor = net_minor + 1") }
    #expect(try store.check().map(\.kind).allSatisfy { $0 == "order_sum" })
    #expect(try store.check().isEmpty == false)
    _ = try store.rebuildDerived()
    #expect(try store.check() == [])
  }
}
