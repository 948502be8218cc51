import Tabular

/// Ticket volume, response and resolution times, and SLA compliance.
package struct ServiceReport {
  package let axis: String?
  package let rows: [ServiceRow]

  package var columns: [Column] { ServiceRow.columns(by: axis) }
  package var cells: [[Cell]] { rows.map { $0.cells(hasKey: axis != nil) } }
}

/// How the report of service counts.
package struct ServiceQuestion: Sendable {
  package var scope: ReportScope
  /// Name of the calendar whose time counts; `nil` where every second does.
  package var calendar: String?
  package var target = ServiceTarget()

  package init(_ scope: ReportScope) { self.scope = scope }
}

extension Store {
  /// Adds up tickets as they were at the end of the scope.
  ///
  /// - Complexity: a pass over the index of events; memory for a number a ticket.
  package func service(by axis: ServiceAxis, _ question: ServiceQuestion) throws -> ServiceReport {
    try read { database in
      var fold = try ServiceFold(database, connection, question, by: axis)
      try forEachTicket(of: question, in: database) { fold.add($0) }
      return ServiceReport(axis: axis.name, rows: fold.rows)
    }
  }

  /// Runs `body` with each ticket as it was at the end of the scope.
  func forEachTicket(
    of question: ServiceQuestion, in database: Database, _ body: (TicketClocks) throws -> Void
  ) throws {
    let scan = try TicketClockScan(database, asOf: Instant(seconds: question.scope.asOf.end - 1))
    var meter = ReadMeter(context.interruption, "tickets", of: "ticket", connection)
    while let ticket = try scan.next() {
      try meter.add()
      try context.interruption.check()
      try body(ticket)
    }
  }
}

/// What a report of service has a row for.
package enum ServiceAxis {
  /// All tickets in one row.
  case all
  case period(ReportPeriod)
  case part(ServicePart)
  /// What is known of the tickets' customers.
  case customers(CustomerGrouping)

  /// What the column is called; `nil` for all in one.
  package var name: String? {
    switch self {
    case .all: nil
    case .period(let period): period.rawValue
    case .part(let part): part.rawValue
    case .customers(let grouping): grouping.name
    }
  }
}

/// What of a ticket a report groups by, as it was by --as-of.
package enum ServicePart: String, Sendable, CaseIterable {
  case agent, team, channel, category, priority, state, policy

  func value(of ticket: TicketClocks) -> String? {
    switch self {
    case .agent: ticket.standing.assignee
    case .team: ticket.standing.team
    case .channel: ticket.channel
    case .category: ticket.standing.category
    case .priority: ticket.standing.priority.rawValue
    case .state: ticket.standing.state.name
    case .policy: ticket.policy?.name
    }
  }
}

extension Store {
  /// - Parameter name: of a period, of a ticket's part, or of what is known of customers; `nil` for all in one row.
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``.
  package func serviceAxis(_ name: String?, asOf: AsOf) throws -> ServiceAxis {
    guard let name else { return .all }
    if let period = ReportPeriod(rawValue: name) { return .period(period) }
    if let part = ServicePart(rawValue: name) { return .part(part) }
    let others = ReportPeriod.allCases.map(\.rawValue) + ServicePart.allCases.map(\.rawValue)
    return .customers(try grouping(by: name, besides: others, asOf: asOf))
  }
}

/// How long a resolution may take, for the share of those that took no longer.
package struct ServiceTarget: Sendable, Equatable {
  /// Seconds by priority.
  package private(set) var seconds: [TicketPriority: Int64] = [:]

  package init() {}

  /// Takes `72h` for every priority, or `urgent=4h` for one.
  ///
  /// - Throws: ``ValueError``.
  package mutating func add(_ text: String) throws(ValueError) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let length = try WorkingDuration(parsing: parts.last ?? "").seconds
    guard parts.count == 2 else {
      for priority in TicketPriority.allCases where seconds[priority] == nil { seconds[priority] = length }
      return
    }
    guard let priority = TicketPriority(rawValue: parts[0]) else {
      throw ValueError(
        .notAllowed, "'\(parts[0])' is not a priority", hint: "write low, normal, high or urgent before the ="
      )
    }
    seconds[priority] = length
  }
}

extension ReportDefinition {
  private static let ticket = (
    name: "ticket",
    formula:
      "as its last event by --as-of leaves it; one that was merged by then is the ticket that stands for it, and not counted"
  )
  private static let times: [(name: String, formula: String)] = [
    ("first_response", "first answer of an agent that the customer can read − beginning"),
    (
      "resolution",
      "resolution that holds − beginning: the last coming into a state that ends it, or what a file says; a blank there is not counted"
    ),
    ("hours", "of every second, or with --calendar of the calendar's working seconds"),
    ("quantiles", "of definition 7"),
    ("met", "met ÷ (met + breached) over the SLA timers; an open timer past its target is breached"),
  ]

  static var service: ReportDefinition {
    ReportDefinition(
      name: "service",
      meaning: "ticket volume, response and resolution times, and SLA compliance",
      formulas: [
        ticket, ("span", "tickets that began from --since up to --until or --as-of"),
        ("backlog", "open or paused at the end of the period, or of the span, whenever they began"),
      ] + times + [
        (
          "within_share", "resolutions that took at most the --within of their priority ÷ those that have one"
        ),
        ("reopen_rate", "tickets that went from an end back to open or paused ÷ opened"),
        ("mean_reassignments", "events that change agent or team of a ticket that had one ÷ opened"),
        ("settled_at_once", "resolved by at most one answer and never reopened ÷ resolved"),
      ],
      sources: ["Hyndman & Fan 1996, The American Statistician 50(4)"], keys: [.ticketStates, .timeZone])
  }

  static var agents: ReportDefinition {
    ReportDefinition(
      name: "agents", meaning: "workload and response times per agent, beside the median of the team",
      formulas: [
        ticket, ("agent", "who has it by --as-of, and the team that has it"),
        ("team_…", "the median of the metric over the agents of the team, unassigned tickets left out"),
        ("…_difference", "the agent's − the team's"),
      ] + times,
      sources: ["Hyndman & Fan 1996, The American Statistician 50(4)"], keys: [.ticketStates, .timeZone])
  }
}
