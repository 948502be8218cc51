import Tabular

extension RecordTable {
  package static let interactions = RecordTable(
    from: "interaction r LEFT JOIN customer c ON c.id = r.customer_id",
    recordColumns: [
      RecordColumn("id", .integer, help: "id of the interaction"),
      RecordColumn("customer_id", .integer, help: "id of the customer; empty if unknown"),
      RecordColumn(
        "customer", shown: false, sql: customerKey,
        help: "external id of the customer, source:key, else an e-mail address"),
      RecordColumn("customer_name", sql: "c.name", help: "name of the customer"),
      RecordColumn("source", shown: false, help: "source system of the number"),
      RecordColumn("number", shown: false, help: "number in the source system"),
      RecordColumn("at", .instant, help: "time of the interaction"),
      RecordColumn("kind", help: "kind: call, email, visit, chat, web, social, meeting, message or other"),
      RecordColumn("direction", help: "direction: in or out"),
      RecordColumn("channel", shown: false, help: "channel it came through"),
      RecordColumn("duration_seconds", .integer, shown: false, help: "duration"),
      RecordColumn("outcome", help: "outcome"),
      RecordColumn("subject", help: "subject"),
      RecordColumn("text", shown: false, help: "text of the interaction"),
      RecordColumn("actor", shown: false, help: "user who took part"),
      RecordColumn("custom", .json, shown: false, as: .json, help: "columns kept from the import file"),
    ])
}

/// Which interactions a list shows; every part that is given must hold.
package struct InteractionFilter: Sendable {
  package var customer: Int64?
  /// Any of these.
  package var kinds: [InteractionKind] = []
  package var direction: InteractionDirection?
  package var channel: String?
  package var actor: String?
  package var at: DateSpan?
  /// Text in the subject, the text, the outcome or the customer's name.
  package var search: String?
  package var ids: [Int64]?
  package var rule: Rule?

  package init() {}

  var condition: RecordCondition {
    var condition = RecordCondition()
    if let customer { condition.add("r.customer_id = ?", .integer(customer)) }
    condition.add("r.kind", in: kinds.map(\.rawValue))
    if let direction { condition.add("ifnull(r.direction, '') = ?", .text(direction.rawValue)) }
    if let channel { condition.add("ifnull(r.channel, '') = ?", .text(channel)) }
    if let actor { condition.add("ifnull(r.actor, '') = ?", .text(actor)) }
    condition.add("r.at", in: at)
    condition.add(search, inAnyOf: ["r.subject", "r.text", "r.outcome", "c.name"])
    condition.add(ids: ids)
    condition.add(rule)
    return condition
  }
}

extension Store {
  /// Interactions that pass a filter, sorted by `order` and then by id.
  package func interactions(
    _ filter: InteractionFilter = InteractionFilter(), order: [SortKey] = [], columns: [Column]? = nil
  ) throws -> RecordList {
    if let rule = filter.rule { try prepare(rule) }
    let table = RecordTable.interactions
    return try translating {
      try RecordList(self, table, filter.condition, chosen: columns ?? table.columns, order: order)
    }
  }

  /// One interaction's row, and where it came from.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func interaction(_ name: String) throws -> (row: [Cell], added: Provenance, changed: Provenance?) {
    let id = try interactionIDs([name])[0]
    var filter = InteractionFilter()
    filter.ids = [id]
    var rows = try interactions(filter)
    let row = try rows.nextCells() ?? []
    let (added, changed) = try read { try Provenance.ofRow(id, in: "interaction", $0) }
    return (row, added, changed)
  }
}

extension Store {
  /// - Throws: ``RecordError/notFound(noun:name:)``, for the first name that is wrong.
  package func interactionIDs(_ names: [String]) throws -> [Int64] {
    try read { database in
      let lookup = RecordLookup(noun: "interaction", table: "interaction", database: database)
      return try names.map(lookup.id(named:)).uniqued()
    }
  }
}
