/// What a model of spending has to know of one customer.
package struct SpendHistory: Sendable, Hashable {
  /// Purchases after the first one, x.
  package let repeats: Int
  /// The mean spend of those, z; 0 without any. Money, in any one unit.
  package let meanSpend: Double

  /// - Throws: `SpendHistoryError` for a negative number of repeats, or a mean that is negative or no number.
  package init(repeats: Int, meanSpend: Double) throws {
    guard repeats >= 0 else { throw SpendHistoryError.negativeRepeats(repeats) }
    guard meanSpend >= 0, meanSpend.isFinite else { throw SpendHistoryError.notASpend(meanSpend) }
    self.repeats = repeats
    self.meanSpend = meanSpend
  }

  /// Whether it can tell a model anything: a spend of 0 has no density under a gamma distribution.
  package var isInformative: Bool { repeats > 0 && meanSpend > 0 }
}
