extension ReportSQL {
  /// Orders counted before an instant: those that are not cancelled, voided or failed, or were cancelled from then on.
  ///
  /// - Parameter end: first instant that no longer counts; `nil` where no order was cancelled later, which makes it a
  ///   plain question for the index.
  static func isCounted(cancelledFrom end: Int64?) -> String {
    // Nearly every order is paid, and one comparison of texts costs a fifth of a look into a list of them.
    let counted = "status = 'paid' OR status NOT IN ('cancelled', 'voided', 'failed')"
    return end.map { "(\(counted) OR cancelled_at >= \($0))" } ?? "(\(counted))"
  }

  /// Whether an order was cancelled at or after an instant.
  static let hasLaterCancellation = "SELECT 1 FROM fact_order WHERE cancelled_at >= ? LIMIT 1"

  /// What was refunded at or after an instant, for each order: reports as of then put it back.
  static let laterRefunds =
    "SELECT order_id, sum(amount_minor) FROM fact_order_refund WHERE at >= ? GROUP BY order_id"

  /// The counted orders of each customer in time, those of one currency together.
  ///
  /// Served by the index of orders, in its order, without the rows. What need not be asked of five million of them is left
  /// out: a quarter of the time goes into it.
  /// - Parameters:
  ///   - isBounded: whether orders lie outside of the span, which is bound then.
  ///   - isPlain: whether currency and number of an order are known or not needed: they are constants then.
  static func ordersByCustomer(cancelledFrom end: Int64?, isBounded: Bool, isPlain: Bool) -> String {
    """
    SELECT customer_id, at, net_minor, \(isPlain ? "'', 0" : "currency, order_id") FROM fact_order
    WHERE customer_id IS NOT NULL AND \(isBounded ? "at >= ? AND at < ? AND " : "")\(isCounted(cancelledFrom: end))
    ORDER BY customer_id, currency, at
    """
  }

  /// The sums that the store keeps of every customer's counted orders.
  static let keptSums = """
    SELECT customer_id, currency, orders, net_minor, first_at, last_at FROM fact_order_sum
    ORDER BY customer_id, currency
    """

  /// The same sums as they were: binds the span, and the instant from which on refunds are put back.
  static func sums(cancelledFrom end: Int64?) -> String {
    """
    WITH later AS (
      SELECT order_id, sum(amount_minor) AS amount FROM fact_order_refund WHERE at >= ?3 GROUP BY order_id)
    SELECT o.customer_id, o.currency, count(*), sum(o.net_minor + coalesce(later.amount, 0)), min(o.at), max(o.at)
    FROM fact_order o LEFT JOIN later ON later.order_id = o.order_id
    WHERE o.customer_id IS NOT NULL AND o.at >= ?1 AND o.at < ?2 AND \(isCounted(cancelledFrom: end))
    GROUP BY o.customer_id, o.currency ORDER BY o.customer_id, o.currency
    """
  }

  /// Every counted order with all that it can be grouped by, nobody's among them. Binds the span.
  static func orders(groupedBy column: String, cancelledFrom end: Int64?) -> String {
    """
    SELECT o.customer_id, o.at, o.net_minor, o.currency, o.order_id, \(column) FROM fact_order o
    WHERE o.at >= ? AND o.at < ? AND \(isCounted(cancelledFrom: end))
    """
  }

  /// The lines of counted orders with what they can be grouped by. Binds the span.
  static func lines(groupedBy column: String, cancelledFrom end: Int64?) -> String {
    """
    SELECT o.customer_id, o.at, l.amount_minor, o.currency, o.order_id, \(column), l.quantity_milli
    FROM fact_order o JOIN fact_order_line l ON l.order_id = o.order_id
    WHERE o.at >= ? AND o.at < ? AND \(isCounted(cancelledFrom: end))
    ORDER BY o.order_id
    """
  }
}
