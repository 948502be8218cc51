import Foundation

/// The purchases expected of customers in coming periods, later ones counting less.
///
/// The value of a customer is this, times the spend expected of a purchase, times the margin:
/// Σᵢ (E[Y(i·u)] − E[Y((i−1)·u)]) / (1 + d)ⁱ, with the period u in the unit of time of the model.
///
/// - Source: Fader, Hardie & Lee 2005, "RFM and CLV", Journal of Marketing Research 42(4), summed over periods.
package struct DiscountedPurchases: Sendable {
  package var periods: Int
  /// In the model's unit of time: a month is 365.25 / 12 / 7 weeks, not 1.
  package var periodLength: Double
  /// Per period: 0.01 is one per cent.
  package var discountRate: Double

  package init(periods: Int, periodLength: Double, discountRate: Double) {
    self.periods = periods
    self.periodLength = periodLength
    self.discountRate = discountRate
  }

  package func expected(by model: some PurchaseModel, given history: PurchaseHistory) -> Double {
    expectedIfAlive(by: model, repeats: history.repeats, age: history.age) * model.probabilityAlive(history)
  }

  /// The same for many customers; those with equal repeats and age share most of the work.
  package func expected(by model: some PurchaseModel, given histories: [PurchaseHistory]) -> [Double] {
    zip(expectedIfAlive(by: model, given: histories), histories).map { $0 * model.probabilityAlive($1) }
  }

  /// The same for many customers if none of them has stopped yet.
  ///
  /// - Complexity: as for one, for each different pair of repeats and age, on all cores.
  package func expectedIfAlive(by model: some PurchaseModel, given histories: [PurchaseHistory]) -> [Double] {
    var positions: [Key: Int] = [:]
    var keys: [Key] = []
    let places = histories.map { history in
      let key = Key(repeats: history.repeats, age: history.age)
      if let known = positions[key] { return known }
      positions[key] = keys.count
      keys.append(key)
      return keys.count - 1
    }
    let (shared, length) = (keys, Self.keysOfPart)
    let parts = [[Double]](concurrently: (keys.count + length - 1) / length) { part in
      shared[part * length..<min(shared.count, (part + 1) * length)].map {
        expectedIfAlive(by: model, repeats: $0.repeats, age: $0.age)
      }
    }
    return places.map { parts[$0 / length][$0 % length] }
  }

  /// How many of the pairs are handed to a core at once.
  private static let keysOfPart = 256

  private struct Key: Hashable {
    var repeats: Int
    var age: Double
  }

  private func expectedIfAlive(by model: some PurchaseModel, repeats: Int, age: Double) -> Double {
    var (sum, before, factor) = (0.0, 0.0, 1.0)
    for period in 0..<max(0, periods) {
      let until = model.expectedPurchasesIfAlive(
        within: Double(period + 1) * periodLength, repeats: repeats, age: age)
      factor /= 1 + discountRate
      sum += (until - before) * factor
      before = until
    }
    return sum
  }
}
