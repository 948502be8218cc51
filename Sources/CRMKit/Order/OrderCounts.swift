/// What the rows of an order import came to.
package struct OrderCounts: Sendable, Equatable {
  /// Orders that rows named, new or not.
  package var orders = 0
  /// Lines of these orders.
  package var lines = 0
  /// New orders of a file that has no amounts.
  package var withoutAmounts = 0
  package var newCustomers = 0
  package var newProducts = 0

  package init() {}
}
