extension RuleCatalogue {
  /// The statuses of orders.
  static let orderStatuses = ["pending", "paid", "refunded", "cancelled", "voided", "failed"]

  /// The fields of orders that conditions inside aggregates can name.
  static let orderFactFields: [RuleField] = orderColumns + orderLists

  /// The fields of orders, where a rule is about one.
  static let orderFields: [RuleField] =
    [
      RuleField("id", .number(digits: 0), "id of the order") { $0.key },
      RuleField("source", .text, "source system of the number"),
      RuleField("number", .text, "number in the source system"),
      RuleField("customer_id", .number(digits: 0), "id of the customer"),
      RuleField("note", .text, "note"),
      RuleField("cancelled_at", .instant, "when it was cancelled"),
    ] + orderColumns + orderLists

  private static let orderColumns: [RuleField] = [
    RuleField("at", .instant, "time of the order"),
    RuleField(
      "status", .words(orderStatuses), "pending, paid, refunded, cancelled, voided or failed, as it is now"),
    RuleField("currency", .text, "currency of its amounts"),
    RuleField("total", .money, column: "total_minor", "total before refunds, in the base currency"),
    RuleField("refunded", .money, column: "refunded_minor", "amount refunded, in the base currency"),
    RuleField("net", .money, "net revenue: total less refunds, in the base currency") { row in
      "(\(row.column("total_minor")) - \(row.column("refunded_minor")))"
    },
    RuleField("channel", .text, "channel it came through"),
    RuleField("campaign", .text, "campaign it came from"),
    RuleField("owner", .text, "owner of the order; empty if unassigned"),
    RuleField("country", .text, "country it is shipped to"),
  ]

  private static let orderLists: [RuleField] = [
    ("sku", "stock keeping unit (SKU) of any line"), ("product", "product of any line, as entered"),
    ("category", "category of the product of any line"),
  ].map { name, help in
    RuleField(name, .list, help) { row in
      """
      SELECT \(RuleSQL(name, [])) AS element FROM fact_order_line WHERE order_id = \(row.key) \
      AND \(RuleSQL(name, [])) IS NOT NULL
      """
    }
  }
}
