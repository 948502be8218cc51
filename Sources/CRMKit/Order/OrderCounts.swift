/// What the rows of an order import came to.
package struct OrderCounts: ImportCounts {
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

extension ImportSummary {
  /// What the rows of an order import came to.
  package var orders: OrderCounts {
    get { counts[OrderCounts.self] }
    set { counts[OrderCounts.self] = newValue }
  }
}
