import Tabular

extension RecordTable {
  package static let tickets = RecordTable(
    from: "ticket r LEFT JOIN customer c ON c.id = r.customer_id",
    recordColumns: [
      RecordColumn("id", .integer, help: "number of the ticket"),
      RecordColumn("subject", help: "what it is about"),
      RecordColumn("state", help: "state that it is in"),
      RecordColumn(
        "state_category", shown: false, help: "what the state means: open, paused, resolved or closed"),
      RecordColumn("state_at", .instant, shown: false, help: "since when it is in its state"),
      RecordColumn(
        "priority", words: TicketPriority.allCases.map(\.rawValue), means: .priority,
        help: "low, normal, high or urgent"),
      RecordColumn("category", help: "what kind of matter it is"),
      RecordColumn("assignee", help: "who works on it"),
      RecordColumn("team", use: .detail, help: "the team that has it"),
      RecordColumn("customer_id", .integer, shown: false, help: "number of the customer whose it is"),
      RecordColumn(
        "customer", shown: false, sql: customerKey,
        help: "what other systems know the customer by: source:key, else an e-mail address"),
      RecordColumn("customer_name", sql: "c.name", help: "what the customer goes by"),
      RecordColumn("channel", shown: false, help: "where it came in"),
      RecordColumn("source", shown: false, help: "the system that numbered it"),
      RecordColumn("number", shown: false, help: "its number there"),
      RecordColumn("created_at", .instant, help: "when it began"),
      RecordColumn("resolved_at", .instant, shown: false, help: "when it was resolved"),
      RecordColumn(
        "tags", .list, shown: false,
        sql:
          "(SELECT group_concat(tag, char(31)) FROM (SELECT tag FROM ticket_tag WHERE ticket_id = r.id ORDER BY id))",
        help: "its tags"),
      RecordColumn(
        "merged_into", .integer, shown: false, help: "number of the ticket that stands for it"),
      RecordColumn("custom", .json, shown: false, as: .json, help: "columns of the file that were kept"),
    ])
}

/// Which tickets a list shows; every part that is given must hold.
package struct TicketFilter: Sendable {
  /// Names of states.
  package var states: [String] = []
  package var categories: [ServiceState.Category] = []
  /// Any of these.
  package var priorities: [TicketPriority] = []
  /// What kinds of matters; any of these.
  package var matters: [String] = []
  package var customer: Int64?
  /// Empty for those that nobody has.
  package var assignee: String?
  /// Empty for those that no team has.
  package var team: String?
  package var channel: String?
  package var tag: String?
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
    condition.add("r.state", in: states)
    condition.add("r.state_category", in: categories.map(\.rawValue))
    condition.add("r.priority", in: priorities.map(\.rawValue))
    condition.add("r.category", in: matters)
    if let customer { condition.add("r.customer_id = ?", .integer(customer)) }
    if let assignee { condition.add("ifnull(r.assignee, '') = ?", .text(assignee)) }
    if let team { condition.add("ifnull(r.team, '') = ?", .text(team)) }
    if let channel { condition.add("r.channel = ?", .text(channel)) }
    if let tag {
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
