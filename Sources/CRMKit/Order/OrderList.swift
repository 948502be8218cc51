import Tabular

extension RecordTable {
  /// Orders, one row each.
  package static let orders = RecordTable(
    from: "\"order\" r LEFT JOIN customer c ON c.id = r.customer_id",
    recordColumns: orderColumns + [
      RecordColumn(
        "lines", .integer, shown: false, sql: "(SELECT count(*) FROM order_line WHERE order_id = r.id)",
        help: "number of lines")
    ], currency: "r.currency")

  /// Orders with their lines, a row for each line, and one for an order without lines.
  package static let orderLines = RecordTable(
    from: """
      "order" r LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN order_line l ON l.order_id = r.id
      """,
    recordColumns: orderColumns + lineColumns, currency: "r.currency", order: "r.id, l.position, l.id")

  private static let orderColumns: [RecordColumn] =
    [
      RecordColumn("id", .integer, help: "id of the order"),
      RecordColumn(
        "customer_id", .integer, use: .detail, help: "id of the customer; empty if unknown"),
      RecordColumn(
        "customer", shown: false, sql: customerKey,
        help: "external id of the customer, source:key, else an e-mail address"),
      RecordColumn("customer_name", sql: "c.name", help: "name of the customer"),
      RecordColumn("source", shown: false, help: "source system of the number"),
      RecordColumn("number", help: "number in the source system"),
      RecordColumn("at", .instant, help: "time of the order"),
      RecordColumn(
        "status", means: .orderStatus, help: "pending, paid, refunded, cancelled, voided or failed"),
      RecordColumn(
        "total", .decimal, use: .key, sql: "r.total_minor", as: .money, help: "total before refunds"),
      RecordColumn(
        "refunded", .decimal, shown: false, sql: "r.refunded_minor", as: .money, help: "amount refunded"),
      RecordColumn(
        "net", .decimal, shown: false, sql: "r.total_minor - r.refunded_minor", as: .money,
        help: "net revenue: total less refunds"),
      RecordColumn("currency", help: "currency of the amounts"),
      RecordColumn("cancelled_at", .instant, shown: false, help: "when it was cancelled"),
      RecordColumn("channel", shown: false, help: "channel it came through"),
      RecordColumn("campaign", shown: false, help: "campaign it came from"),
      RecordColumn("owner", shown: false, help: "owner of the order; empty if unassigned"),
      RecordColumn("country", shown: false, help: "country it is shipped to"),
      RecordColumn("note", shown: false, help: "note"),
      RecordColumn(
        "refunds", .list, shown: false, sql: refunds, as: .texts(OrderRefund.texts),
        help: "refunds with a known date"),
      RecordColumn("custom", .json, shown: false, as: .json, help: "columns kept from the import file"),
    ]

  private static let lineColumns: [RecordColumn] = [
    RecordColumn("line", .integer, sql: "l.position", help: "position of the line, from 1"),
    RecordColumn("sku", sql: "l.sku", help: "stock keeping unit (SKU) of the line"),
    RecordColumn("product", sql: "l.product", help: "product of the line, as entered"),
    RecordColumn(
      "quantity", .decimal, sql: "l.quantity_milli", as: .scaled(digits: 3), help: "quantity"),
    RecordColumn("price", .decimal, sql: "l.price_e4", as: .scaled(digits: 4), help: "unit price"),
    RecordColumn(
      "discount", .decimal, sql: "l.discount_minor", as: .money, help: "discount on the line"),
    RecordColumn(
      "amount", .decimal, sql: "l.amount_minor", as: .money, help: "quantity times price less discount"),
  ]

  /// What a file of another database can find the customer by.
  static let customerKey = """
    ifnull(
      (SELECT source || ':' || key FROM customer_external WHERE customer_id = r.customer_id ORDER BY id LIMIT 1),
      (SELECT address FROM customer_email WHERE customer_id = r.customer_id ORDER BY position, id LIMIT 1))
    """

  private static let refunds = """
    (SELECT group_concat(at || ' ' || amount_minor || ifnull(' ' || reason, ''), char(31)) FROM
      (SELECT at, amount_minor, reason FROM order_refund WHERE order_id = r.id ORDER BY at, id))
    """
}

extension OrderRefund {
  /// What the expression of the column `refunds` holds, for reading.
  static func texts(_ stored: String, _ currency: Currency) -> [String] {
    stored.split(separator: "\u{1f}").map { item in
      let parts = item.split(separator: " ", maxSplits: 2).map(String.init)
      return OrderRefund(
        at: Int64(parts[0]) ?? 0, amountMinor: Int64(parts[1]) ?? 0, reason: parts.count > 2 ? parts[2] : nil
      ).text(in: currency)
    }
  }
}

/// Which orders a list shows; every part that is given must hold.
package struct OrderFilter: Sendable {
  package var customer: Int64?
  /// Any of these.
  package var statuses: [OrderStatus] = []
  package var currency: Currency?
  package var channel: String?
  package var source: String?
  package var at: DateSpan?
  /// Text in the number, the note, the customer's name, or a product of its lines.
  package var search: String?
  package var ids: [Int64]?
  package var rule: Rule?

  package init() {}

  var condition: RecordCondition {
    var condition = RecordCondition()
    if let customer { condition.add("r.customer_id = ?", .integer(customer)) }
    condition.add("r.status", in: statuses.map(\.rawValue))
    if let currency { condition.add("r.currency = ?", .text(currency.code)) }
    if let channel { condition.add("ifnull(r.channel, '') = ?", .text(channel)) }
    if let source { condition.add("ifnull(r.source, '') = ?", .text(source)) }
    condition.add("r.at", in: at)
    let products = "(SELECT group_concat(product, char(31)) FROM order_line WHERE order_id = r.id)"
    condition.add(search, inAnyOf: ["r.number", "r.note", "c.name", products])
    condition.add(ids: ids)
    condition.add(rule)
    return condition
  }
}

extension Store {
  /// Orders that pass a filter, sorted by `order` and then by id.
  ///
  /// - Parameters:
  ///   - table: ``RecordTable/orders``, or ``RecordTable/orderLines`` for a row a line.
  ///   - columns: those that will be written, in their order; `nil` for all.
  package func orders(
    _ filter: OrderFilter = OrderFilter(), from table: RecordTable = .orders, order: [SortKey] = [],
    columns: [Column]? = nil
  ) throws -> RecordList {
    if let rule = filter.rule { try prepare(rule) }
    return try translating {
      try RecordList(self, table, filter.condition, chosen: columns ?? table.columns, order: order)
    }
  }
}

extension Store {
  /// - Throws: ``RecordError/notFound(noun:name:)``, for the first name that is wrong.
  package func orderIDs(_ names: [String]) throws -> [Int64] {
    try read { database in
      let lookup = RecordLookup(noun: "order", table: "order", database: database)
      return try names.map(lookup.id(named:)).uniqued()
    }
  }
}
