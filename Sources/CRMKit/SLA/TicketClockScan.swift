/// One ticket as of a moment: its events, its SLA policy, and the readings of its timers.
package struct TicketClocks: Sendable {
  package let ticket: Int64
  package let createdAt: Instant
  package let customer: Int64?
  package let channel: String?
  /// Up to the moment, in order, without texts and actors; never empty.
  package let events: [TicketEvent]
  /// `nil` where no policy held for it by then.
  package let policy: SLAPolicy?
  /// One per run of a timer, in the order of their starts; none without a policy.
  package let readings: [SLAReading]

  /// As of the moment.
  package var standing: TicketSnapshot { events[events.count - 1].standing }
}

/// Reads the timers of tickets in one pass over the index of their events, ticket by ticket.
///
/// Tickets that were merged are those of the ticket that stands for them, and are left out.
/// - Complexity: O(events + runs × log spans); memory for one ticket.
package final class TicketClockScan {
  private let rows: RawStatement
  private let asOf: Instant
  private let policies: [Int64: SLAPolicy]
  private var times: WorkingTimes
  private var columns = EventColumns()
  private var hasRow: Bool

  /// - Parameter condition: which tickets, of `ticket r` and its `customer c`; all by default.
  init(_ database: Database, asOf: Instant, where condition: RecordCondition = RecordCondition()) throws {
    guard let connection = database.sqliteConnection else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    self.asOf = asOf
    let known = try SLAPolicy.all(in: database)
    policies = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
    times = try WorkingTimes(database)
    rows = try RawStatement(
      connection,
      """
      SELECT r.id, r.created_at, r.customer_id, r.channel, p.policy_id, e.at, e.kind, e.direction,
        \(TicketSnapshot.columns(of: "e"))
      FROM ticket r LEFT JOIN customer c ON c.id = r.customer_id
        LEFT JOIN ticket_policy p
          ON p.id = (SELECT max(id) FROM ticket_policy WHERE ticket_id = r.id AND at <= ?1)
        CROSS JOIN ticket_event e ON e.ticket_id = r.id AND e.at <= ?1
      WHERE \(TicketClockScan.standsAlone) AND \(condition.sql)
      ORDER BY r.id, e.at, e.id
      """)
    try rows.bind([.integer(asOf.seconds)] + condition.values)
    hasRow = try rows.step()
  }

  /// Whether a ticket was not merged into another by the moment: nothing is merged into one that was merged itself, so that
  /// the last merging that it tells is its own.
  private static let standsAlone = """
    (r.merged_into IS NULL OR (SELECT max(at) FROM ticket_event WHERE ticket_id = r.id AND kind = 'merged') > ?1)
    """

  /// The next ticket in the order of ids; `nil` behind the last one.
  package func next() throws -> TicketClocks? {
    guard hasRow else { return nil }
    let id = rows.integer(at: 0)
    let createdAt = rows.integer(at: 1)
    let customer = rows.isNull(at: 2) ? nil : rows.integer(at: 2)
    let channel = rows.optionalText(at: 3)
    let policy = rows.isNull(at: 4) ? nil : policies[rows.integer(at: 4)]
    var events: [TicketEvent] = []
    repeat {
      events.append(columns.event(rows, from: 5))
      hasRow = try rows.step()
    } while hasRow && rows.integer(at: 0) == id
    let readings = try policy.map { policy in
      policy.terms.readings(
        of: events.serviceEvents(createdAt: createdAt), on: try times.time(of: policy), asOf: asOf)
    }
    return TicketClocks(
      ticket: id, createdAt: Instant(seconds: createdAt), customer: customer, channel: channel,
      events: events, policy: policy, readings: readings ?? [])
  }
}

/// The business hours of policies, laid out once for each calendar.
struct WorkingTimes {
  private let calendars: [WorkCalendar]
  private var known: [String?: WorkingTime] = [:]

  init(_ database: Database) throws { calendars = try WorkCalendar.all(in: database) }

  mutating func time(of policy: SLAPolicy) throws -> WorkingTime {
    try time(named: policy.calendar)
  }

  /// - Parameter calendar: `nil` where every second counts.
  mutating func time(named calendar: String?) throws -> WorkingTime {
    if let time = known[calendar] { return time }
    let time = try WorkingTime(calendar.map { try calendars.named($0) } ?? .always)
    known[calendar] = time
    return time
  }
}

/// Reads events from rows; most of their words are those of the row before.
private struct EventColumns {
  private var kind = RepeatedWord(TicketEvent.Kind.note)
  private var direction = RepeatedWord(InteractionDirection.in)
  private var stateCategory = RepeatedWord(ServiceState.Category.open)
  private var values = TicketValues()

  /// - Parameter first: the column of `at`, before the others in the order of the scan.
  mutating func event(_ rows: RawStatement, from first: Int32) -> TicketEvent {
    let state = ServiceState(rows.text(at: first + 3), stateCategory.value(rows, first + 4))
    var standing = TicketSnapshot(state)
    for place in TicketValues.fields.indices {
      let index = first + 5 + Int32(place)
      if rows.isNull(at: index) {
        if values[place] != nil { values[place] = nil }
      } else if values[place].map({ !rows.equals($0, at: index) }) ?? true {
        values[place] = rows.text(at: index)
      }
    }
    standing.values = values
    let end = first + 3 + Int32(TicketSnapshot.columnCount) - 1
    standing.resolvedAt = rows.isNull(at: end) ? nil : rows.integer(at: end)
    var event = TicketEvent(kind.value(rows, first + 1), at: rows.integer(at: first), standing)
    if !rows.isNull(at: first + 2) { event.direction = direction.value(rows, first + 2) }
    return event
  }
}

/// A word of a closed set, looked up again only where a row has another than the one before.
private struct RepeatedWord<Value: RawRepresentable> where Value.RawValue == String {
  private var last: Value

  init(_ value: Value) { last = value }

  mutating func value(_ rows: RawStatement, _ index: Int32) -> Value {
    if rows.equals(last.rawValue, at: index) { return last }
    last = Value(rawValue: rows.text(at: index)) ?? last
    return last
  }
}

extension Store {
  /// Goes through the timers of tickets as of a moment, ticket by ticket.
  package func eachTicketClocks(
    _ filter: TicketFilter = TicketFilter(), asOf: Instant, _ body: (TicketClocks) throws -> Void
  ) throws {
    if let rule = filter.rule { try prepare(rule) }
    try read { database in
      let scan = try TicketClockScan(database, asOf: asOf, where: filter.condition)
      while let clocks = try scan.next() {
        try context.interruption.check()
        try body(clocks)
      }
    }
  }
}
