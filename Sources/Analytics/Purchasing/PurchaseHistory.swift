/// What a model of purchasing has to know of one customer: x, t_x and T.
///
/// The unit of time is the caller's (a week, say), and the same in all histories and horizons.
///
/// - Source: Fader & Hardie, "Creating an RFM summary"; Schmittlein, Morrison & Colombo 1987 for sufficiency.
package struct PurchaseHistory: Sendable, Hashable {
  /// Purchases after the first one, x.
  package let repeats: Int
  /// Time from the first purchase to the last, t_x; 0 without repeats.
  package let recency: Double
  /// Time from the first purchase to the end of the observation, T.
  package let age: Double

  /// - Throws: `PurchaseHistoryError` unless repeats ≥ 0 and 0 ≤ recency ≤ age, and recency is 0 without repeats.
  package init(repeats: Int, recency: Double, age: Double) throws {
    guard repeats >= 0 else { throw PurchaseHistoryError.negativeRepeats(repeats) }
    guard recency >= 0, age >= 0, recency.isFinite, age.isFinite else {
      throw PurchaseHistoryError.notATime(recency: recency, age: age)
    }
    guard recency <= age else { throw PurchaseHistoryError.recencyAfterAge(recency: recency, age: age) }
    guard repeats > 0 || recency == 0 else { throw PurchaseHistoryError.recencyWithoutRepeats(recency) }
    self.init(uncheckedRepeats: repeats, recency: recency, age: age)
  }

  private init(uncheckedRepeats repeats: Int, recency: Double, age: Double) {
    self.repeats = repeats
    self.recency = recency
    self.age = age
  }

  /// A customer at the first purchase.
  package static let new = PurchaseHistory(uncheckedRepeats: 0, recency: 0, age: 0)
}
