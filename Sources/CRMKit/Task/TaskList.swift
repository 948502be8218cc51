import Tabular

extension RecordTable {
  package static let tasks = RecordTable(
    from: """
      task r LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN deal d ON d.id = r.deal_id
      """,
    recordColumns: [
      RecordColumn("id", .integer, help: "id of the task"),
      RecordColumn("title", help: "title"),
      RecordColumn(
        "due", sql: due, means: .due(while: "status", in: ["open"]),
        help: "due date, a day or an instant"),
      RecordColumn(
        "status", sql: "CASE WHEN r.done_at IS NULL THEN 'open' ELSE 'done' END", help: "open or done"),
      RecordColumn(
        "priority", words: TaskPriority.allCases.map(\.rawValue), means: .priority,
        help: "low, normal or high"),
      RecordColumn("owner", help: "owner"),
      RecordColumn("customer_id", .integer, shown: false, help: "id of the customer"),
      RecordColumn(
        "customer", shown: false, sql: customerKey,
        help: "natural key of the customer: source:key, else an e-mail address"),
      RecordColumn("customer_name", sql: "c.name", help: "customer name"),
      RecordColumn("deal_id", .integer, help: "id of the deal"),
      RecordColumn(
        "deal", shown: false, sql: "CASE WHEN d.number IS NOT NULL THEN d.source || ':' || d.number END",
        help: "natural key of the deal: source:number"),
      RecordColumn("deal_name", shown: false, sql: "d.name", help: "name of the deal"),
      RecordColumn("every", help: "recurrence rule of RFC 5545"),
      RecordColumn("zone", shown: false, help: "IANA time zone of the due time"),
      RecordColumn("starts_on", .date, shown: false, help: "first day of the recurrence"),
      RecordColumn(
        "starts_clock", shown: false, sql: "time(r.starts_clock, 'unixepoch')",
        help: "time of day of the recurrence"),
      RecordColumn("occurs_on", .date, shown: false, help: "current occurrence"),
      RecordColumn("note", shown: false, help: "note"),
      RecordColumn("source", shown: false, help: "source system"),
      RecordColumn("number", shown: false, help: "number in the source system"),
      RecordColumn("created_at", .instant, shown: false, help: "when it was created"),
      RecordColumn("done_at", .instant, shown: false, help: "when it was done"),
    ])

  private static let due = "ifnull(strftime('%Y-%m-%dT%H:%M:%SZ', r.due_at, 'unixepoch'), r.due_on)"
}

/// Which tasks a list shows; every part that is given must hold.
package struct TaskFilter: Sendable {
  package enum Status: String, Sendable, CaseIterable { case open, done, all }

  package var status = Status.all
  package var customer: Int64?
  package var deal: Int64?
  package var owner: String?
  /// Any of these.
  package var priorities: [TaskPriority] = []
  /// Of these days, on the clocks of the zone that the span was read in.
  package var due: DateSpan?
  package var zone = DayZone.utc
  /// Text in the title, the note or the customer's or the deal's name.
  package var search: String?
  package var ids: [Int64]?
  package var rule: Rule?

  package init() {}

  var condition: RecordCondition {
    var condition = RecordCondition()
    if status != .all { condition.add("r.done_at IS \(status == .open ? "" : "NOT ")NULL") }
    if let customer { condition.add("r.customer_id = ?", .integer(customer)) }
    if let deal { condition.add("r.deal_id = ?", .integer(deal)) }
    if let owner { condition.add("ifnull(r.owner, '') = ?", .text(owner)) }
    condition.add("r.priority", in: priorities.map(\.rawValue))
    if let due {
      let days = [due.from.seconds, due.to.seconds - 1].map {
        SQLValue.text(CalendarDay(daysSinceEpoch: zone.day(at: $0)).description)
      }
      condition.add(
        """
        (r.due_at >= ? AND r.due_at < ? OR r.due_at IS NULL AND r.due_on BETWEEN ? AND ?)
        """, .integer(due.from.seconds), .integer(due.to.seconds), days[0], days[1])
    }
    condition.add(search, inAnyOf: ["r.title", "r.note", "c.name", "d.name"])
    condition.add(ids: ids)
    condition.add(rule)
    return condition
  }
}

extension Store {
  /// Tasks that pass a filter, sorted by `order`, then by when they are due, then by id.
  package func tasks(
    _ filter: TaskFilter = TaskFilter(), order: [SortKey] = [], columns: [Column]? = nil
  ) throws -> RecordList {
    if let rule = filter.rule { try prepare(rule) }
    var table = RecordTable.tasks
    table.order = "r.due_on IS NULL, r.due_on, r.due_at, r.id"
    table.isSortedByItself = true
    return try translating {
      try RecordList(self, table, filter.condition, chosen: columns ?? table.columns, order: order)
    }
  }
}

extension Store {
  /// Tasks go by the ids of the list of what is due, too: `task:12`, `task:12:2026-02-02`.
  /// - Throws: ``RecordError/notFound(noun:name:)``, for the first name that is wrong.
  package func taskIDs(_ names: [String]) throws -> [Int64] {
    try read { database in
      let lookup = RecordLookup(noun: "task", table: "task", database: database)
      return try names.map { try lookup.id(named: ReminderID(parsing: $0)?.taskName ?? $0) }.uniqued()
    }
  }
}
