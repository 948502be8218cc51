extension RuleCatalogue {
  /// The statuses of orders.
  static let orderStatuses = ["pending", "paid", "refunded", "cancelled", "voided", "failed"]

  /// The fields of orders that conditions inside aggregates can name.
  static let orderFactFields: [RuleField] = orderColumns + orderLists

  /// The fields of orders, where a rule is about one.
  static let orderFields: [RuleField] =
    [
      RuleField("id", .number(digits: 0), "number of the order") { $0.key },
      RuleField("source", .text, "the system that numbered it"),
      RuleField("number", .text, "its number there"),
      RuleField("customer_id", .number(digits: 0), "number of the customer"),
      RuleField("note", .text, "note"),
      RuleField("cancelled_at", .instant, "when it was cancelled"),
    ] + orderColumns + orderLists

  private static let orderColumns: [RuleField] = [
    RuleField("at", .instant, "when it was placed"),
    RuleField(
      "status", .words(orderStatuses), "pending, paid, refunded, cancelled, voided or failed, as it is now"),
    RuleField("currency", .text, "currency of its amounts"),
    RuleField("total", .money, column: "total_minor", "amount before refunds, in the base currency"),
    RuleField("refunded", .money, column: "refunded_minor", "amount refunded, in the base currency"),
    RuleField("net", .money, "total less refunded, in the base currency") { row in
      "(\(row.column("total_minor")) - \(row.column("refunded_minor")))"
    },
    RuleField("channel", .text, "channel it came through"),
    RuleField("campaign", .text, "campaign it came from"),
    RuleField("owner", .text, "who looks after it"),
    RuleField("country", .text, "country it went to"),
  ]

  private static let orderLists: [RuleField] = [
    ("sku", "stock keeping unit of any of its lines"), ("product", "product of any of its lines, as written"),
    ("category", "category of the product of any of its lines"),
  ].map { name, help in
    RuleField(name, .list, help) { row in
      """
      SELECT \(RuleSQL(name, [])) AS element FROM fact_order_line WHERE order_id = \(row.key) \
      AND \(RuleSQL(name, [])) IS NOT NULL
      """
    }
  }
}
