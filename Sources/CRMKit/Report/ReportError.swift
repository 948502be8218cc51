/// Why a report cannot be made as asked.
package enum ReportError: Error, Sendable, Equatable {
  /// Bounds of scores that are none. Exit 64.
  case malformedCuts(String)
  /// A row of a table of segments that names none, or no scores 1…5. Exit 65.
  case malformedSegments(file: String, line: Int)
  /// A model of purchasing needs more customers. Exit 65.
  case tooFewCustomers(count: Int, needed: Int)
  /// Nobody of so many customers bought twice. Exit 65.
  case noRepeatPurchase(customers: Int)
  /// The report counts in one currency, and there are several; `nil` where no base currency is set. Exit 65.
  case severalCurrencies([String], missing: MissingRate?)
  /// A customer of whom nothing can be said, since no order is counted. Exit 4.
  case noOrders(customer: Int64)
}
