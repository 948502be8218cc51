import Tabular

/// One customer, or one run of an SLA timer, reported by an alert.
package struct AlertEvent: Sendable, Equatable {
  /// The same whenever it is reported.
  package var id: String
  package var alert: String
  package var severity: Alert.Severity
  package var edge: Alert.Edge
  package var period: String
  package var at: Instant
  /// `nil` for a ticket without a customer.
  package var customer: Int64?
  package var name: String?
  package var email: String?
  package var externalID: String?
  package var owner: String?
  package var rule: String
  /// What was seen of the customer, clause by clause, or what the clock showed; `nil` where the event is older than the
  /// customer's data.
  package var evidence: JSONValue?
  // Of tickets alone.
  package var ticket: Int64?
  package var subject: String?
  package var assignee: String?
  package var team: String?
  package var clock: String?
  /// Among the runs of the timer, from 1.
  package var run: Int64?
  package var dueAt: Instant?
}

extension AlertEvent: Tabulated {
  package static let columns: [Column] = columns(ofTickets: false, ofCustomers: true)

  /// The columns; those are shown that apply to the reported alerts.
  fileprivate static func columns(of events: [AlertEvent]) -> [Column] {
    columns(
      ofTickets: events.contains { $0.ticket != nil },
      ofCustomers: events.isEmpty || events.contains { $0.ticket == nil })
  }

  private static func columns(ofTickets isShown: Bool, ofCustomers: Bool) -> [Column] {
    customerColumns.map { column in
      var column = column
      if !ofCustomers, ["edge", "period"].contains(column.name) { column.isShown = false }
      return column
    } + [
      Column(
        "ticket_id", .integer, shown: isShown, use: .detail,
        help: "id of the ticket, for alerts on SLA timers"),
      Column("subject", shown: isShown, help: "subject of the ticket"),
      Column("assignee", shown: false, help: "assignee of the ticket"),
      Column("team", shown: false, help: "team of the ticket"),
      Column("clock", shown: isShown, help: "timer: first_response, next_response or resolution"),
      Column("run", .integer, shown: false, help: "number of the run of this timer, from 1"),
      Column("due_at", .instant, shown: isShown, help: "when the SLA timer is due"),
    ]
  }

  private static let customerColumns = [
    Column("id", help: "event id; the same if the event is reported twice"),
    Column("alert", help: "name of the alert"),
    Column("severity", means: .severity, help: "warning or critical"),
    Column("edge", use: .detail, help: "change: entered (began to match) or left (ceased to match)"),
    Column("customer_id", .integer, use: .detail, help: "id of the customer"),
    Column("external_id", shown: false, help: "first id in another system, source:key"),
    Column("name", help: "name of the customer"),
    Column("email", shown: false, help: "primary e-mail address"),
    Column("owner", shown: false, help: "owner of the customer"),
    Column("period", use: .detail, help: "period in which the customer is reported once"),
    Column("at", .instant, use: .detail, help: "time of the check"),
    Column("rule", shown: false, help: "rule of the alert"),
    Column(
      "evidence", .json, shown: false,
      help: "clauses of the rule, each with the value found and whether it holds"),
  ]

  package var cells: [Cell] {
    [
      .text(id), .text(alert), .text(severity.rawValue), .text(edge.rawValue),
      customer.map(Cell.integer) ?? .null,
      .optional(externalID), .optional(name), .optional(email), .optional(owner), .text(period),
      .instant(at.seconds), rule.isEmpty ? .null : .text(rule),
      evidence.map(Cell.json) ?? .null, ticket.map(Cell.integer) ?? .null, .optional(subject),
      .optional(assignee), .optional(team), .optional(clock), run.map(Cell.integer) ?? .null,
      dueAt.map { .instant($0.seconds) } ?? .null,
    ]
  }
}

extension AlertEvent: ToldEvent {
  package var eventID: String { id }

  /// `alert:3:customer:17:2026-01`
  static func name(alert: Int64, customer: Int64, period: String) -> String {
    "alert:\(alert):customer:\(customer):\(period)"
  }

  /// `alert:4:ticket:12:resolution:1`
  static func name(alert: Int64, ticket: Int64, clock: String, run: Int64) -> String {
    "alert:\(alert):ticket:\(ticket):\(clock):\(run)"
  }
}

extension [AlertEvent] {
  /// The events as rows of a list.
  package var rows: CellRows { CellRows(AlertEvent.columns(of: self), map(\.cells)) }
}

extension AlertEvent {
  init(_ row: Row) {
    self.init(row, evidence: (row["evidence"] as String?).flatMap { try? JSONValue(parsing: $0) })
  }

  /// - Parameter evidence: that of the row, where it is known already.
  init(_ row: Row, evidence: JSONValue?) {
    alert = row["alert"]
    severity = Alert.Severity(rawValue: row["severity"]) ?? .warning
    edge = Alert.Edge(rawValue: row["edge"]) ?? .entered
    period = row["period"]
    at = Instant(seconds: row["at"])
    customer = row["customer_id"]
    name = row["name"]
    email = row["email"]
    externalID = row["external_id"]
    owner = row["owner"]
    rule = row["rule"]
    self.evidence = evidence
    let number: Int64 = row["alert_id"]
    guard row.hasColumn("ticket_id") else {
      id = AlertEvent.name(alert: number, customer: row["customer_id"], period: period)
      return
    }
    id = AlertEvent.name(alert: number, ticket: row["ticket_id"], clock: row["clock"], run: row["run"])
    ticket = row["ticket_id"]
    subject = row["subject"]
    assignee = row["assignee"]
    team = row["team"]
    clock = row["clock"]
    run = row["run"]
    dueAt = (row["due_at"] as Int64?).map(Instant.init(seconds:))
  }

  /// Events with whom they are about.
  static let selectSQL = """
    SELECT a.id AS alert_id, a.name AS alert, e.severity, a.edge, e.period, e.at, e.customer_id, c.name, c.owner, a.rule,
      e.evidence,
      \(customerNames)
    FROM alert_event e JOIN alert a ON a.id = e.alert_id JOIN customer c ON c.id = e.customer_id
    """

  /// Events about SLA timers, with the tickets and their customers.
  static let clockSelectSQL = """
    SELECT a.id AS alert_id, a.name AS alert, e.severity, a.edge, 'ever' AS period, e.at, t.customer_id, c.name, c.owner,
      a.rule, e.evidence,
      \(customerNames), e.ticket_id, t.subject, t.assignee, t.team, e.clock, e.run, e.due_at
    FROM alert_clock_event e JOIN alert a ON a.id = e.alert_id JOIN ticket t ON t.id = e.ticket_id
      LEFT JOIN customer c ON c.id = t.customer_id
    """

  private static let customerNames = """
    (SELECT address FROM customer_email WHERE customer_id = c.id ORDER BY position, id LIMIT 1) AS email,
      (SELECT source || ':' || key FROM customer_external WHERE customer_id = c.id ORDER BY id LIMIT 1) AS external_id
    """
}

extension Store {
  /// Reported alerts, the latest first.
  ///
  /// - Parameters: `alert`, `customer` and `span` narrow it.
  package func alertEvents(
    alert: String? = nil, customer: Int64? = nil, span: DateSpan? = nil
  ) throws -> [AlertEvent] {
    try read { database in
      if let alert { _ = try Alert.named(alert, in: database) }
      let span = [span?.from.seconds ?? .min, span?.to.seconds ?? .max]
      func events(_ select: String, customer column: String) throws -> [AlertEvent] {
        try Row.fetchAll(
          database,
          sql: """
            \(select)
            WHERE (?1 IS NULL OR a.name = ?1) AND (?2 IS NULL OR \(column) = ?2) AND e.at >= ?3 AND e.at < ?4
            ORDER BY e.at DESC, e.id DESC
            """,
          arguments: [alert, customer, span[0], span[1]]
        ).map(AlertEvent.init)
      }
      let customers = try events(AlertEvent.selectSQL, customer: "e.customer_id")
      let clocks = try events(AlertEvent.clockSelectSQL, customer: "t.customer_id")
      return (customers + clocks).enumerated().sorted {
        ($1.element.at, $0.offset) < ($0.element.at, $1.offset)
      }.map(\.element)
    }
  }
}
