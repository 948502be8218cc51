import Tabular

extension RecordTable {
  /// Deals with their lines, a row for each line, and one for a deal without lines.
  package static let dealLines = RecordTable(
    from: """
      deal r JOIN funnel f ON f.id = r.funnel_id JOIN funnel_stage s ON s.id = r.stage_id
      LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN deal_line l ON l.deal_id = r.id
      """,
    recordColumns: identity + [
      RecordColumn("funnel", sql: "f.name", help: "funnel that it goes through"),
      RecordColumn("stage", sql: "s.name", means: .dealStatus, help: "stage that it is in"),
      RecordColumn("status", shown: false, sql: "s.kind", means: .dealStatus, help: "open, won or lost"),
      RecordColumn("stage_at", .instant, shown: false, help: "since when it is in its stage"),
      RecordColumn("amount", .decimal, sql: "r.amount_minor", as: .money, help: "amount"),
      RecordColumn("currency", help: "currency of the amounts"),
      RecordColumn(
        "probability", .decimal, shown: false, sql: "r.probability_e4", as: .ratio,
        help: "its own chance to be won; none where that of its stage holds"),
      RecordColumn("close_on", help: "day on which it is expected to close"),
      RecordColumn("owner", help: "who looks after it"),
      RecordColumn("lead_source", shown: false, help: "where it came from"),
      RecordColumn("campaign", shown: false, help: "campaign it came from"),
      RecordColumn("lost_reason", shown: false, help: "why it was lost"),
      RecordColumn("created_at", .instant, shown: false, help: "when it began"),
      RecordColumn("closed_at", .instant, shown: false, help: "when it was won or lost"),
      RecordColumn("note", shown: false, help: "note"),
      RecordColumn(
        "contacts", .list, shown: false, sql: contacts,
        help: "who else has a part in it: source:key, else an e-mail address, and =ROLE"),
      RecordColumn("custom", .json, shown: false, as: .json, help: "columns of the file that were kept"),
      RecordColumn("line", .integer, sql: "l.position", help: "place of the line in its deal, from 1"),
      RecordColumn("sku", sql: "l.sku", help: "stock keeping unit of the line"),
      RecordColumn("product", sql: "l.product", help: "product of the line, as written"),
      RecordColumn(
        "quantity", .decimal, sql: "l.quantity_milli", as: .scaled(digits: 3), help: "how many of it"),
      RecordColumn("price", .decimal, sql: "l.price_e4", as: .scaled(digits: 4), help: "price of one"),
      RecordColumn("discount", .decimal, sql: "l.discount_minor", as: .money, help: "discount on the line"),
      RecordColumn(
        "line_amount", .decimal, sql: "l.amount_minor", as: .money, help: "quantity times price less discount"
      ),
    ], currency: "r.currency", order: "r.id, l.position, l.id")

  /// The ledgers of deals, a row for each event.
  package static let dealEvents = RecordTable(
    from: """
      deal r JOIN funnel f ON f.id = r.funnel_id JOIN deal_event e ON e.deal_id = r.id
      JOIN funnel_stage s ON s.id = r.stage_id JOIN funnel_stage t ON t.id = e.stage_id
      LEFT JOIN funnel_stage b ON b.id = e.from_stage_id LEFT JOIN customer c ON c.id = r.customer_id
      """,
    recordColumns: [
      RecordColumn("event", .integer, sql: "e.id", help: "number of the event, in the ledger's order")
    ]
      + identity + [
        RecordColumn("created_at", .instant, shown: false, help: "when the deal began"),
        RecordColumn("funnel", shown: false, sql: "f.name", help: "funnel that it goes through"),
        RecordColumn("at", .instant, sql: "e.at", help: "when it took place"),
        RecordColumn("from_stage", sql: "b.name", help: "stage before; none where the deal begins"),
        RecordColumn("stage", sql: "t.name", means: .dealStatus, help: "stage from then on"),
        RecordColumn("amount", .decimal, sql: "e.amount_minor", as: .money, help: "amount from then on"),
        RecordColumn("currency", sql: "e.currency", help: "currency of the amount"),
        RecordColumn(
          "probability", .decimal, shown: false, sql: "e.probability_e4", as: .ratio,
          help: "the deal's own chance; none where that of the stage holds"),
        RecordColumn("close_on", sql: "e.close_on", help: "day on which it was expected to close"),
        RecordColumn("owner", sql: "e.owner", help: "who looked after it"),
        RecordColumn("actor", shown: false, sql: "e.actor", help: "who made the change"),
        RecordColumn("reason", sql: "e.reason", help: "why"),
      ], currency: "e.currency", order: "r.id, e.id")

  private static let identity: [RecordColumn] = [
    RecordColumn("id", .integer, help: "number of the deal"),
    RecordColumn(
      "customer_id", .integer, shown: false, help: "number of the customer, none where nobody is known"),
    RecordColumn(
      "customer", shown: false, sql: customerKey,
      help: "what other systems know the customer by: source:key, else an e-mail address"),
    RecordColumn("customer_name", sql: "c.name", help: "what the customer goes by"),
    RecordColumn("source", shown: false, help: "the system that numbered it"),
    RecordColumn("number", help: "its number there"),
    RecordColumn("name", help: "what it is called"),
  ]

  private static let contacts = """
    (SELECT group_concat(key || ifnull('=' || role, ''), char(31)) FROM
      (SELECT d.role, ifnull(
        (SELECT source || ':' || key FROM customer_external WHERE customer_id = d.customer_id ORDER BY id LIMIT 1),
        (SELECT address FROM customer_email WHERE customer_id = d.customer_id ORDER BY position, id LIMIT 1)) AS key
      FROM deal_contact d WHERE d.deal_id = r.id ORDER BY d.id))
    """
}
