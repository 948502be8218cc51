/// Why nothing was fitted.
package enum FitError: Error, Equatable {
  case tooFewCustomers(count: Int, needed: Int)
  /// Of a number of customers none bought twice.
  case noRepeatPurchase(customers: Int)
}
