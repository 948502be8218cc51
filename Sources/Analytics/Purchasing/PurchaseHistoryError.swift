/// Numbers that are no history of purchases.
package enum PurchaseHistoryError: Error, Equatable {
  case negativeRepeats(Int)
  case notATime(recency: Double, age: Double)
  case recencyAfterAge(recency: Double, age: Double)
  case recencyWithoutRepeats(Double)
}
