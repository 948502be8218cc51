/// A row that SQL reads fields from: a table by its alias, or the customer that such a row names.
package struct RuleRow: Sendable {
  private let alias: String
  private let keyColumn: String
  private let isCustomerOf: Bool

  /// A row of the subject's own table.
  /// - Parameter alias: of the program's own making; it goes into the text of the query.
  init(_ alias: String, key: String = "id") {
    self.alias = alias
    keyColumn = key
    isCustomerOf = false
  }

  private init(customerOf alias: String) {
    self.alias = alias
    keyColumn = "customer_id"
    isCustomerOf = true
  }

  /// The customer whose id stands in the row's `customer_id`.
  var customer: RuleRow { RuleRow(customerOf: alias) }

  /// The id of the row.
  var key: RuleSQL { RuleSQL("\(alias).\(keyColumn)", []) }

  /// A column of the row; of a customer that is looked up, a subquery.
  func column(_ name: String) -> RuleSQL {
    guard isCustomerOf else { return RuleSQL("\(alias).\(name)", []) }
    return RuleSQL(
      "(SELECT rule_customer.\(name) FROM customer rule_customer WHERE rule_customer.id = \(alias).\(keyColumn))",
      [])
  }
}
