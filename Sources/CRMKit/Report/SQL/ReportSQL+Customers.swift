extension ReportSQL {
  /// Everybody's name.
  static let names = "SELECT customer_id, name FROM fact_customer ORDER BY customer_id"

  /// An attribute of everybody that customers can be grouped by.
  static func attribute(_ column: String) -> String {
    "SELECT customer_id, \(column) FROM fact_customer ORDER BY customer_id"
  }

  /// The ids of customers in other systems, in any order.
  static let externals = "SELECT customer_id, source, key FROM fact_customer_external"

  /// What e-mail addresses and phone numbers of customers are matched by, in any order.
  static let emailKeys = "SELECT customer_id, address_key FROM customer_email"
  static let phoneKeys = "SELECT customer_id, number_key FROM customer_phone"

  /// How many customers there are.
  static let customerCount = "SELECT count(*) FROM fact_customer"

  /// Customers made before an instant, or whenever: those whom a report can say anything of.
  static let customers = "SELECT customer_id, created_at FROM fact_customer ORDER BY customer_id"

  /// The customers for whom a condition on `c` holds.
  static func members(_ condition: String) -> String { "SELECT c.id FROM customer c WHERE \(condition)" }
}
