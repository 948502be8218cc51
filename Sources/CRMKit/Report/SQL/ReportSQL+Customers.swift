extension ReportSQL {
  /// Everybody's name.
  static let names = "SELECT customer_id, name FROM fact_customer ORDER BY customer_id"

  static let customerIDs = "SELECT customer_id FROM fact_customer"

  /// An attribute of everybody that customers can be grouped by.
  static func attribute(_ column: String) -> String {
    "SELECT customer_id, \(column) FROM fact_customer ORDER BY customer_id"
  }

  /// A declared field of everybody who has it; binds its path. Its JSON is reached by SQLite's own functions.
  static let declared = """
    SELECT id, custom ->> ?1 FROM customer WHERE custom IS NOT NULL AND custom ->> ?1 IS NOT NULL ORDER BY id
    """

  /// The same of a field that is true or false.
  static let declaredTruth = """
    SELECT id, CASE custom ->> ?1 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END FROM customer
    WHERE custom IS NOT NULL ORDER BY id
    """

  /// The elements of a declared list; binds its path.
  static let elements = """
    SELECT c.id, e.value FROM customer c, json_each(c.custom, ?1) e WHERE c.custom IS NOT NULL
    """

  static let tags = "SELECT customer_id, tag FROM customer_tag"

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
