import Tabular

extension RecordTable {
  /// Deals, one row each.
  package static let deals = RecordTable(from: dealSource, recordColumns: dealColumns, currency: "r.currency")

  private static let dealSource = """
    deal r JOIN funnel f ON f.id = r.funnel_id JOIN funnel_stage s ON s.id = r.stage_id
    LEFT JOIN customer c ON c.id = r.customer_id
    """

  private static let dealColumns: [RecordColumn] = [
    RecordColumn("id", .integer, help: "id of the deal"),
    RecordColumn(
      "customer_id", .integer, shown: false, help: "id of the customer; empty if unknown"),
    RecordColumn(
      "customer", shown: false, sql: customerKey,
      help: "external id of the customer, source:key, else an e-mail address"),
    RecordColumn("customer_name", sql: "c.name", help: "name of the customer"),
    RecordColumn("source", shown: false, help: "source system of the number"),
    RecordColumn("number", shown: false, help: "number in the source system"),
    RecordColumn("name", help: "name of the deal"),
    RecordColumn("funnel", shown: false, sql: "f.name", help: "funnel (pipeline) of the deal"),
    RecordColumn("stage", sql: "s.name", means: .dealStatus, help: "stage of the deal"),
    RecordColumn("status", shown: false, sql: "s.kind", means: .dealStatus, help: "open, won or lost"),
    RecordColumn("stage_at", .instant, shown: false, help: "time it entered its stage"),
    RecordColumn("amount", .decimal, sql: "r.amount_minor", as: .money, help: "amount"),
    RecordColumn("currency", help: "currency of the amount"),
    RecordColumn(
      "probability", .decimal, sql: probability, as: .ratio,
      help: "win probability: its own, else that of its stage"),
    RecordColumn("close_on", help: "expected close date"),
    RecordColumn("owner", help: "owner of the deal; empty if unassigned"),
    RecordColumn("lead_source", shown: false, help: "lead source"),
    RecordColumn("campaign", shown: false, help: "campaign it came from"),
    RecordColumn("lost_reason", shown: false, help: "reason for the loss"),
    RecordColumn("created_at", .instant, shown: false, help: "time it was created"),
    RecordColumn("closed_at", .instant, shown: false, help: "time it was won or lost"),
    RecordColumn("note", shown: false, help: "note"),
    RecordColumn(
      "contacts", .list, shown: false, sql: contacts, help: "other contacts of the deal: ID or ID=ROLE"),
    RecordColumn(
      "lines", .integer, shown: false, sql: "(SELECT count(*) FROM deal_line WHERE deal_id = r.id)",
      help: "number of lines"),
    RecordColumn("custom", .json, shown: false, as: .json, help: "columns kept from the import file"),
  ]

  /// Ten-thousandths.
  static let probability = """
    ifnull(r.probability_e4,
      (SELECT probability_e4 FROM funnel_stage_term WHERE stage_id = r.stage_id ORDER BY at DESC LIMIT 1))
    """

  private static let contacts = """
    (SELECT group_concat(customer_id || ifnull('=' || role, ''), char(31)) FROM
      (SELECT customer_id, role FROM deal_contact WHERE deal_id = r.id ORDER BY id))
    """
}

/// Which deals a list shows; every part that is given must hold.
package struct DealFilter: Sendable {
  /// Its customer, or another contact of it.
  package var customer: Int64?
  package var funnel: String?
  /// Any of these.
  package var stages: [String] = []
  /// Any of these.
  package var statuses: [StageKind] = []
  package var owner: String?
  package var isUnowned = false
  package var leadSource: String?
  package var campaign: String?
  package var created: DateSpan?
  package var closed: DateSpan?
  /// Days of the expected close, `YYYY-MM-DD`: the first, and the one behind the last.
  package var closeOn: (from: String, to: String)?
  /// Text in the name, the number, the note, the customer's name, or a product of its lines.
  package var search: String?
  package var ids: [Int64]?
  package var rule: Rule?

  package init() {}

  var condition: RecordCondition {
    var condition = RecordCondition()
    if let customer {
      condition.add(
        "(r.customer_id = ? OR r.id IN (SELECT deal_id FROM deal_contact WHERE customer_id = ?))",
        .integer(customer), .integer(customer))
    }
    if let funnel { condition.add("f.name = ?", .text(funnel)) }
    condition.add("s.name", in: stages)
    condition.add("s.kind", in: statuses.map(\.rawValue))
    if let owner { condition.add("r.owner = ?", .text(owner)) }
    if isUnowned { condition.add("r.owner IS NULL") }
    if let leadSource { condition.add("r.lead_source = ?", .text(leadSource)) }
    if let campaign { condition.add("r.campaign = ?", .text(campaign)) }
    condition.add("r.created_at", in: created)
    condition.add("r.closed_at", in: closed)
    if let closeOn {
      condition.add("r.close_on >= ? AND r.close_on < ?", .text(closeOn.from), .text(closeOn.to))
    }
    let products = "(SELECT group_concat(product, char(31)) FROM deal_line WHERE deal_id = r.id)"
    condition.add(search, inAnyOf: ["r.name", "r.number", "r.note", "c.name", products])
    condition.add(ids: ids)
    condition.add(rule)
    return condition
  }
}

extension Store {
  /// Deals that pass a filter, sorted by `order` and then by id.
  ///
  /// - Parameters:
  ///   - table: ``RecordTable/deals``, or what files have: ``RecordTable/dealLines`` and ``RecordTable/dealEvents``.
  ///   - columns: those that will be written, in their order; `nil` for all.
  package func deals(
    _ filter: DealFilter = DealFilter(), from table: RecordTable = .deals, order: [SortKey] = [],
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
  package func dealIDs(_ names: [String]) throws -> [Int64] {
    try read { database in
      let lookup = RecordLookup(noun: "deal", table: "deal", database: database)
      return try names.map(lookup.id(named:)).uniqued()
    }
  }
}
