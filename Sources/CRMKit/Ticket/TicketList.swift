import Tabular

extension RecordTable {
  package static let tickets = RecordTable(
    from: "ticket r LEFT JOIN customer c ON c.id = r.customer_id",
    recordColumns: FieldTable.tickets.recordColumns)
}

/// Which tickets a list shows; every part that is given must hold.
package struct TicketFilter: Sendable {
  /// Any of these values of each field; an empty one for records without.
  package var values: [FieldFilter] = []
  package var customer: Int64?
  /// All of these.
  package var tags: [String] = []
  package var created: DateSpan?
  package var resolved: DateSpan?
  /// Text in the subject, the conversation, the number or the customer's name.
  package var search: String?
  package var isMergedShown = false
  package var ids: [Int64]?
  package var rule: Rule?

  package init() {}

  var condition: RecordCondition {
    var condition = RecordCondition()
    condition.add(values)
    if let customer { condition.add("r.customer_id = ?", .integer(customer)) }
    for tag in tags {
      condition.add("EXISTS (SELECT 1 FROM ticket_tag g WHERE g.ticket_id = r.id AND g.tag = ?)", .text(tag))
    }
    condition.add("r.created_at", in: created)
    condition.add("r.resolved_at", in: resolved)
    if !isMergedShown, ids == nil { condition.add("r.merged_into IS NULL") }
    condition.add(conversation: search)
    condition.add(ids: ids)
    condition.add(rule)
    return condition
  }
}

extension RecordCondition {
  /// Text in the subject, the number, the customer's name or anything that was written: found by its trigrams, and where it
  /// has less than three characters, as words of Chinese do, by looking at every text.
  fileprivate mutating func add(conversation text: String?) {
    guard let text else { return }
    let pattern = SQLValue.text(text.likePattern)
    let events =
      text.trigramQuery == nil
      ? "text LIKE ? ESCAPE '\\'" : "id IN (SELECT rowid FROM ticket_text WHERE ticket_text MATCH ?)"
    let columns = ["r.subject", "r.number", "c.name"].map { "\($0) LIKE ? ESCAPE '\\'" }.joined(
      separator: " OR ")
    add(
      "(\(columns) OR r.id IN (SELECT ticket_id FROM ticket_event WHERE \(events)))", pattern, pattern,
      pattern,
      text.trigramQuery.map(SQLValue.text) ?? pattern)
  }
}

extension Store {
  /// Tickets that pass a filter, sorted by `order`, then by id.
  ///
  /// - Parameter table: tickets, with their metrics or their events.
  package func tickets(
    _ filter: TicketFilter = TicketFilter(), from table: RecordTable = .tickets, order: [SortKey] = [],
    columns: [Column]? = nil
  ) throws -> RecordList {
    if let rule = filter.rule { try prepare(rule) }
    return try translating {
      try RecordList(
        self, table, filter.condition, chosen: columns ?? table.columns, order: order)
    }
  }
}
