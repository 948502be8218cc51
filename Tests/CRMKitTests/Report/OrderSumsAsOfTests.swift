import Support
import Testing

@testable import CRMKit
@testable import CRMStore

/// Sums as of any instant, against a plain computation from the same orders.
@Suite struct OrderSumsAsOfTests {
  @Test(arguments: 0..<12)
  func sumsAgreeWithAPlainComputation(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var random = SplitMix64(seed: seed)
    let orders = try RandomOrders(store, customers: 5, count: 60, &random)
    for _ in 0..<12 {
      let end = Int64.random(in: 0...1_300_000, using: &random)
      let scope = ReportScope(asOf: AsOf(through: Instant(seconds: end - 1), zone: .utc))
      let (sums, added) = try store.report(scope) { (try $0.sums(), try $0.addedSums()) }
      #expect(sums == added)
      #expect(sums == orders.sums(before: end), "as of \(end)")
    }
  }

  @Test(arguments: 0..<6)
  func theKeptSumsAreThoseOfTheOrdersOnceEverythingHasHappened(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var random = SplitMix64(seed: 100 + seed)
    _ = try RandomOrders(store, customers: 4, count: 40, &random)
    let late = ReportScope(asOf: AsOf(through: Instant(seconds: 5_000_000), zone: .utc))
    let (isKept, kept, added) = try store.report(late) { ($0.sumsHold, try $0.sums(), try $0.addedSums()) }
    #expect(isKept)
    #expect(kept == added)
    let early = ReportScope(asOf: AsOf(through: Instant(seconds: 500_000), zone: .utc))
    #expect(try store.report(early) { $0.sumsHold } == false)
  }

  @Test func aCancellationAndARefundThatCameLaterDoNotCountYet() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.write { transaction in
      _ = try transaction.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org"))
      try RandomOrders.insert(
        transaction, customer: 1, at: 100, status: "cancelled", total: 700, cancelledAt: 500)
      let id = try RandomOrders.insert(
        transaction, customer: 1, at: 200, status: "refunded", total: 300, refunded: 300)
      try transaction.insert(into: "order_refund", [.integer(id), .integer(600), .integer(300), .null])
    }
    func net(_ seconds: Int64) throws -> [Int64] {
      try store.report(ReportScope(asOf: AsOf(through: Instant(seconds: seconds), zone: .utc))) {
        try $0.sums().map(\.net)
      }
    }
    #expect(try net(99) == [])
    #expect(try net(150) == [700])
    #expect(try net(499) == [1000])
    #expect(try net(500) == [300])
    #expect(try net(600) == [0])
  }
}
