/// The sums of each customer's counted orders, one row a currency, kept beside the orders.
///
/// They are derived, so they have no history of their own: every transaction that writes orders sums the customers
/// concerned anew, undo and what another program changed among them.
struct OrderSums: DerivedRows {
  let table = "customer_order_sum"
  let source = "order"
  let finding = "order_sum"

  /// Orders that are counted whatever the day; the same as `counted` of `fact_order`, and served by the index of orders.
  static let isCounted = "(status = 'paid' OR status NOT IN ('cancelled', 'voided', 'failed'))"

  /// Written orders from which on it is quicker to sum everything in one pass.
  private static let mostOrders = 20_000

  /// Sums the orders of the customers whose orders came, went or changed, before or after.
  func refresh(after changes: ChangedRows, in transaction: WriteTransaction) throws {
    guard changes.count(in: source) <= OrderSums.mostOrders else {
      return try rebuild(in: transaction.database)
    }
    for id in try changes.values(of: "customer_id", in: source) { try refresh(customer: id, transaction) }
  }

  /// Sums the orders of every customer.
  /// - Complexity: one pass over the index of orders.
  func rebuild(in database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM customer_order_sum;
        INSERT INTO customer_order_sum \(OrderSums.select("customer_id IS NOT NULL"));
        """)
  }

  /// What the table should hold: the counted orders of the customers that a condition picks, summed.
  static func select(_ condition: String) -> String {
    """
    SELECT customer_id, currency, count(*) AS orders, sum(total_minor - refunded_minor) AS net_minor,
      min(at) AS first_at, max(at) AS last_at
    FROM "order" WHERE \(condition) AND \(isCounted) GROUP BY customer_id, currency
    """
  }

  private func refresh(customer id: Int64, _ transaction: WriteTransaction) throws {
    try transaction.run("DELETE FROM customer_order_sum WHERE customer_id = ?", [.integer(id)])
    try transaction.run(
      "INSERT INTO customer_order_sum \(OrderSums.select("customer_id = ?"))", [.integer(id)])
  }
}

extension OrderSums {
  /// Customers whose sums are not those of their orders.
  func check(in database: Database) throws -> [CheckFinding] {
    let columns = "customer_id, currency, orders, net_minor, first_at, last_at"
    let stored = "SELECT \(columns) FROM customer_order_sum"
    let computed = "SELECT \(columns) FROM (\(OrderSums.select("customer_id IS NOT NULL")))"
    // One pass in the order of both; which sums differ is looked for where some do.
    let agree = try Bool.fetchOne(
      database,
      sql: """
        SELECT count(*) = (SELECT count(*) FROM customer_order_sum) AND total(
          (s.orders, s.net_minor, s.first_at, s.last_at) IS NOT (e.orders, e.net_minor, e.first_at, e.last_at)) = 0
        FROM (\(computed)) e
        LEFT JOIN customer_order_sum s ON s.customer_id = e.customer_id AND s.currency = e.currency
        """)
    if agree == true { return [] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT customer_id, currency FROM (
          SELECT * FROM (\(stored) EXCEPT \(computed)) UNION ALL SELECT * FROM (\(computed) EXCEPT \(stored)))
        ORDER BY 1, 2 LIMIT 20
        """)
    return rows.map {
      CheckFinding(
        finding, table: table,
        "customer \($0[0] as Int64): the sums in \($0[1] as String) are not those of the orders")
    }
  }
}
