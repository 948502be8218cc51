import Tabular

/// A timer that has not ended: breached already, or due soon.
package struct DueClock: Sendable, Equatable {
  package var ticket: Int64
  package var subject: String?
  package var customer: String?
  package var standing: TicketSnapshot
  package var policy: String
  package var reading: SLAReading
  package var isWarning: Bool
}

extension DueClock: Tabulated {
  package static let columns = [
    Column("ticket_id", .integer, help: "id of the ticket"),
    Column("subject", help: "subject"),
    Column("customer", shown: false, help: "customer name"),
    Column("priority", use: .detail, means: .priority, help: "low, normal, high or urgent"),
    Column("ticket_state", shown: false, help: "state of the ticket"),
    Column("assignee", use: .detail, help: "assignee"),
    Column("team", use: .detail, help: "team"),
    Column("policy", shown: false, help: "SLA policy"),
    Column("clock", use: .key, help: "timer: first_response, next_response or resolution"),
    Column("run", .integer, shown: false, help: "number of the run of this timer, from 1"),
    Column("state", means: .slaState, help: "running or breached"),
    Column(
      "warning", .boolean, shown: false, means: .any(.soon),
      help: "whether the warning time has passed and the target has not"),
    Column("started_at", .instant, shown: false, help: "when the timer started"),
    Column(
      "due_at", .instant, means: .due(while: "state", in: ["running", "breached"]),
      help: "when it is due"),
    Column(
      "remaining", use: .key, means: .remaining, help: "business hours left; negative if overdue"),
    Column("remaining_seconds", .integer, shown: false, help: "remaining time in seconds"),
  ]

  package var cells: [Cell] {
    [
      .integer(ticket), .optional(subject), .optional(customer), .text(standing.priority.rawValue),
      .text(standing.state.name), .optional(standing.assignee), .optional(standing.team), .text(policy),
      .text(reading.clock.rawValue), .integer(Int64(reading.number)), .text(reading.state.rawValue),
      .boolean(isWarning), .instant(reading.startedAt.seconds),
      reading.dueAt.map { .instant($0.seconds) } ?? .null,
      .text(WorkingDuration(seconds: reading.remaining).description), .integer(reading.remaining),
    ]
  }
}

/// The timers of a list of due timers.
package struct DueClockQuery: Sendable {
  package var tickets = TicketFilter()
  /// These timers; all if empty.
  package var clocks: Set<SLAClock> = []
  /// How many seconds ahead to look; `nil` for all that have a due instant.
  package var within: Int64?
  /// Only timers past their warning time, and breached ones.
  package var isWarned = false

  package init() {}
}

extension Store {
  /// Clocks that are waited for and breached, or due within a time: the one that is due first comes first.
  ///
  /// - Complexity: one pass over the events of tickets that are not over.
  package func dueClocks(_ query: DueClockQuery, asOf: Instant) throws -> [DueClock] {
    var filter = query.tickets
    if !filter.values.contains(where: { $0.field.name == "state_category" }) {
      filter.values += FieldTable.tickets.filter("state_category", ["open", "paused"])
    }
    let latest = query.within.map { Instant(seconds: asOf.seconds + $0) }
    var found: [DueClock] = []
    try eachTicketClocks(filter, asOf: asOf) { clocks in
      for reading in clocks.readings {
        guard reading.endedAt == nil, let due = reading.dueAt, latest.map({ due <= $0 }) ?? true,
          query.clocks.isEmpty || query.clocks.contains(reading.clock)
        else { continue }
        let isWarning = reading.isWarning(asOf: asOf)
        guard !query.isWarned || isWarning || reading.state == .breached else { continue }
        found.append(
          DueClock(
            ticket: clocks.ticket, standing: clocks.standing, policy: clocks.policy?.name ?? "",
            reading: reading, isWarning: isWarning))
      }
    }
    found.sort { $0.isBefore($1) }
    return try read { database in
      let names = try database.cachedStatement(
        sql: """
          SELECT t.subject, c.name FROM ticket t LEFT JOIN customer c ON c.id = t.customer_id WHERE t.id = ?
          """)
      for index in found.indices {
        let row = try Row.fetchOne(names, arguments: [found[index].ticket])
        (found[index].subject, found[index].customer) = (row?[0], row?[1])
      }
      return found
    }
  }
}

extension DueClock {
  fileprivate func isBefore(_ other: DueClock) -> Bool {
    let (due, otherDue) = (reading.dueAt?.seconds ?? .max, other.reading.dueAt?.seconds ?? .max)
    return (due, ticket, reading.clock.rawValue) < (otherDue, other.ticket, other.reading.clock.rawValue)
  }
}
