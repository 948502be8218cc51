import Tabular

extension RecordTable {
  /// Deals with their lines, a row for each line, and one for a deal without lines.
  package static let dealLines = RecordTable(
    from: """
      deal r JOIN funnel f ON f.id = r.funnel_id JOIN funnel_stage s ON s.id = r.stage_id
      LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN deal_line l ON l.deal_id = r.id
      """,
    recordColumns: identity + [
      RecordColumn("funnel", sql: "f.name", help: "funnel (pipeline) of the deal"),
      RecordColumn("stage", sql: "s.name", means: .dealStatus, help: "stage of the deal"),
      RecordColumn("status", shown: false, sql: "s.kind", means: .dealStatus, help: "open, won or lost"),
      RecordColumn("stage_at", .instant, shown: false, help: "time it entered its stage"),
      RecordColumn("amount", .decimal, sql: "r.amount_minor", as: .money, help: "amount"),
      RecordColumn("currency", help: "currency of the amounts"),
      RecordColumn(
        "probability", .decimal, shown: false, sql: "r.probability_e4", as: .ratio,
        help: "win probability set for the deal; empty if that of its stage holds"),
      RecordColumn("close_on", help: "expected close date"),
      RecordColumn("owner", help: "owner of the deal; empty if unassigned"),
      RecordColumn("lead_source", shown: false, help: "lead source"),
      RecordColumn("campaign", shown: false, help: "campaign it came from"),
      RecordColumn("lost_reason", shown: false, help: "reason for the loss"),
      RecordColumn("created_at", .instant, shown: false, help: "time it was created"),
      RecordColumn("closed_at", .instant, shown: false, help: "time it was won or lost"),
      RecordColumn("note", shown: false, help: "note"),
      RecordColumn(
        "contacts", .list, shown: false, sql: contacts,
        help: "other contacts of the deal: source:key, else an e-mail address, and =ROLE"),
      RecordColumn("custom", .json, shown: false, as: .json, help: "columns kept from the import file"),
      RecordColumn("line", .integer, sql: "l.position", help: "position of the line, from 1"),
      RecordColumn("sku", sql: "l.sku", help: "stock keeping unit (SKU) of the line"),
      RecordColumn("product", sql: "l.product", help: "product of the line, as entered"),
      RecordColumn(
        "quantity", .decimal, sql: "l.quantity_milli", as: .scaled(digits: 3), help: "quantity"),
      RecordColumn("price", .decimal, sql: "l.price_e4", as: .scaled(digits: 4), help: "unit price"),
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
      RecordColumn("event", .integer, sql: "e.id", help: "id of the event, in the order of the history")
    ]
      + identity + [
        RecordColumn("created_at", .instant, shown: false, help: "time the deal was created"),
        RecordColumn("funnel", shown: false, sql: "f.name", help: "funnel (pipeline) of the deal"),
        RecordColumn("at", .instant, sql: "e.at", help: "time of the event"),
        RecordColumn("from_stage", sql: "b.name", help: "stage before the event; empty for the first"),
        RecordColumn("stage", sql: "t.name", means: .dealStatus, help: "stage after the event"),
        RecordColumn("amount", .decimal, sql: "e.amount_minor", as: .money, help: "amount after the event"),
        RecordColumn("currency", sql: "e.currency", help: "currency of the amount"),
        RecordColumn(
          "probability", .decimal, shown: false, sql: "e.probability_e4", as: .ratio,
          help: "win probability set for the deal; empty if that of its stage holds"),
        RecordColumn("close_on", sql: "e.close_on", help: "expected close date after the event"),
        RecordColumn("owner", sql: "e.owner", help: "owner after the event"),
        RecordColumn("actor", shown: false, sql: "e.actor", help: "author of the event"),
        RecordColumn("reason", sql: "e.reason", help: "why"),
      ], currency: "e.currency", order: "r.id, e.id")

  private static let identity: [RecordColumn] = [
    RecordColumn("id", .integer, help: "id of the deal"),
    RecordColumn(
      "customer_id", .integer, shown: false, help: "id of the customer; empty if unknown"),
    RecordColumn(
      "customer", shown: false, sql: customerKey,
      help: "external id of the customer, source:key, else an e-mail address"),
    RecordColumn("customer_name", sql: "c.name", help: "name of the customer"),
    RecordColumn("source", shown: false, help: "source system of the number"),
    RecordColumn("number", help: "number in the source system"),
    RecordColumn("name", help: "name of the deal"),
  ]

  private static let contacts = """
    (SELECT group_concat(key || ifnull('=' || role, ''), char(31)) FROM
      (SELECT d.role, ifnull(
        (SELECT source || ':' || key FROM customer_external WHERE customer_id = d.customer_id ORDER BY id LIMIT 1),
        (SELECT address FROM customer_email WHERE customer_id = d.customer_id ORDER BY position, id LIMIT 1)) AS key
      FROM deal_contact d WHERE d.deal_id = r.id ORDER BY d.id))
    """
}
