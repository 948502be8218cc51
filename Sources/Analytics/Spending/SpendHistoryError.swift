/// Numbers that are no history of spending.
package enum SpendHistoryError: Error, Equatable {
  case negativeRepeats(Int)
  case notASpend(Double)
}
