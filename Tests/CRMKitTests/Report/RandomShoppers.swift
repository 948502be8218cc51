import Foundation

@testable import CRMKit
@testable import CRMStore

/// Customers who order at a rate of their own until they leave, as BG/NBD has it; the same for the same seed.
struct RandomShoppers {
  static let start: Int64 = 20_186

  /// The days on which each ordered.
  private(set) var days: [[Int64]] = []

  /// - Parameters: `acquisition` — the days in which they order for the first time; `length` — all days.
  init(_ count: Int, seed: UInt64, acquisition: Int64, length: Int64) {
    var random = SplitMix64(seed: seed)
    func uniform() -> Double { Double.random(in: 0.000_001..<1, using: &random) }
    for _ in 0..<count {
      // Gamma of shape 1, and a beta-like chance to leave after each order.
      let rate = -log(uniform()) / 60
      let leaves = uniform() * uniform()
      var day = Double(Int64.random(in: 0..<acquisition, using: &random))
      var own: [Int64] = []
      while day < Double(length) {
        own.append(RandomShoppers.start + Int64(day))
        if uniform() < leaves { break }
        day += max(1, -log(uniform()) / rate)
      }
      days.append(own)
    }
  }

  /// Puts the orders up to a day into a store, behind those up to another.
  func fill(_ store: Store, after first: Int64 = .min, through last: Int64 = .max) throws {
    _ = try store.write(isBulk: true) { transaction in
      if first == .min {
        for number in days.indices {
          _ = try transaction.insertCustomer(
            CustomerDraft(name: "Customer \(number)", email: "c\(number)@example.org"))
        }
      }
      for (number, own) in days.enumerated() {
        for day in own where day > first && day <= last {
          try RandomOrders.insert(
            transaction, customer: Int64(number + 1), at: day * 86_400, currency: "EUR",
            total: 1000 + day % 7 * 100)
        }
      }
    }
  }

  /// Whether a customer orders in the days behind another.
  func returns(_ number: Int, after day: Int64, within window: Int64) -> Bool {
    days[number].contains { $0 > day && $0 <= day + window }
  }
}
