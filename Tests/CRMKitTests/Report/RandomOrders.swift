@testable import CRMKit
@testable import CRMStore

/// Random orders of a few customers in two currencies, with refunds and cancellations at times of their own.
struct RandomOrders {
  struct Order {
    var customer: Int64?
    var at: Int64
    var status: String
    var currency: String
    var total: Int64
    var cancelledAt: Int64?
    var refunds: [(at: Int64, amount: Int64)]
  }

  private(set) var orders: [Order] = []

  init(_ store: Store, customers: Int64, count: Int, _ random: inout SplitMix64) throws {
    for _ in 0..<count { orders.append(RandomOrders.order(customers, &random)) }
    _ = try store.write { transaction in
      for number in 1...customers {
        _ = try transaction.insertCustomer(
          CustomerDraft(name: "Customer \(number)", email: "c\(number)@example.org"))
      }
      for order in orders {
        let id = try RandomOrders.insert(
          transaction, customer: order.customer, at: order.at, status: order.status, currency: order.currency,
          total: order.total, refunded: order.refunds.reduce(0) { $0 + $1.amount },
          cancelledAt: order.cancelledAt)
        for refund in order.refunds {
          try transaction.insert(
            into: "order_refund", [.integer(id), .integer(refund.at), .integer(refund.amount), .null])
        }
      }
    }
  }

  private static func order(_ customers: Int64, _ random: inout SplitMix64) -> Order {
    let at = Int64.random(in: 0...1_000_000, using: &random)
    let isCancelled = Int.random(in: 0..<6, using: &random) == 0
    let refunds = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      (
        at: at + Int64.random(in: 0...300_000, using: &random),
        amount: Int64.random(in: 1...50, using: &random)
      )
    }
    return Order(
      customer: Int.random(in: 0..<8, using: &random) == 0 ? nil : .random(in: 1...customers, using: &random),
      at: at,
      status: isCancelled
        ? "cancelled" : ["paid", "pending", "voided"].randomElement(using: &random) ?? "paid",
      currency: ["EUR", "JPY"].randomElement(using: &random) ?? "EUR",
      total: .random(in: -500...5000, using: &random),
      cancelledAt: isCancelled && Bool.random(using: &random)
        ? at + .random(in: 0...300_000, using: &random) : nil,
      refunds: refunds)
  }

  @discardableResult
  static func insert(
    _ transaction: WriteTransaction, customer: Int64?, at: Int64, status: String = "paid",
    currency: String = "EUR", total: Int64, refunded: Int64 = 0, cancelledAt: Int64? = nil
  ) throws -> Int64 {
    try transaction.insert(
      into: "order",
      [
        .optional(customer), .null, .null, .integer(at), .text(status), .text(currency), .integer(total),
        .integer(refunded), .optional(cancelledAt), .null, .null, .null, .null, .null, .null,
      ])
  }

  /// The sums as of an instant, from the orders themselves.
  func sums(before end: Int64) -> [CustomerSum] {
    var sums: [CustomerSum] = []
    for order in orders.sorted(by: { $0.at < $1.at }) where order.at < end {
      let isGone = order.status == "voided" || (order.status == "cancelled" && order.cancelledAt ?? 0 < end)
      guard let customer = order.customer, !isGone else { continue }
      let net = order.total - order.refunds.reduce(0) { $1.at < end ? $0 + $1.amount : $0 }
      let currency = Currency(stored: order.currency)
      if let place = sums.firstIndex(where: { $0.customer == customer && $0.currency == currency }) {
        sums[place].orders += 1
        sums[place].net += net
        sums[place].last = order.at
      } else {
        sums.append(
          CustomerSum(
            customer: customer, currency: currency, orders: 1, net: net, first: order.at, last: order.at))
      }
    }
    return sums.sorted { ($0.customer, $0.currency.code) < ($1.customer, $1.currency.code) }
  }
}
