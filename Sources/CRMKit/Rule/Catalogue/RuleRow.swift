/// A row that SQL reads fields from: a table by its alias, or the customer that such a row names.
package struct RuleRow: Sendable {
  private let alias: String
  private let keyColumn: String
  private let isCustomerOf: Bool
  /// The column of the time that the row's amounts are converted at.
  private let momentColumn: String

  /// A row of the subject's own table.
  /// - Parameter alias: of the program's own making; it goes into the text of the query.
  init(_ alias: String, key: String = "id", moment: String = "at") {
    self.alias = alias
    keyColumn = key
    momentColumn = moment
    isCustomerOf = false
  }

  private init(customerOf alias: String) {
    self.alias = alias
    keyColumn = "customer_id"
    momentColumn = "at"
    isCustomerOf = true
  }

  /// The customer whose id stands in the row's `customer_id`.
  var customer: RuleRow { RuleRow(customerOf: alias) }

  /// When the row happened.
  var moment: RuleSQL { column(momentColumn) }

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
