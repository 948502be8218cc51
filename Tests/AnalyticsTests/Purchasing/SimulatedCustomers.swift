@testable import Analytics

/// Customers as a model says they are, in days, with ages up to a year.
enum SimulatedCustomers {
  /// - Parameters: `stopping` — a and b of the probability to stop after a repeat purchase; `nil` where nobody stops.
  static func histories(
    _ count: Int, seed: UInt64, r: Double = 0.6, alpha: Double = 30,
    stopping: (a: Double, b: Double)? = (0.8, 2.5)
  ) throws -> [PurchaseHistory] {
    var numbers = SeededNumbers(seed: seed)
    return try (0..<count).map { _ in
      let age = (numbers.uniform() * 300).rounded() + 60
      let rate = numbers.gamma(shape: r) / alpha
      let probability = stopping.map { numbers.beta($0.a, $0.b) } ?? 0
      var (time, recency, repeats) = (0.0, 0.0, 0)
      while true {
        time += numbers.exponential(rate: rate)
        if time.rounded(.up) > age { break }
        recency = time.rounded(.up)
        repeats += 1
        if numbers.uniform() < probability { break }
      }
      return try PurchaseHistory(repeats: repeats, recency: recency, age: age)
    }
  }
}
