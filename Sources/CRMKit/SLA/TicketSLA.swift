import Tabular

/// The SLA policy of one ticket, why it applies, and the readings of its timers.
package struct TicketSLA: Sendable {
  /// One policy as it matches the ticket as it is now.
  package struct Step: Sendable, Equatable {
    package enum Outcome: String, Sendable {
      /// The first one that holds.
      case holds
      case no
      /// The ticket began before the policy counts.
      case earlier
      /// An earlier one holds.
      case behind
    }

    package var policy: SLAPolicy
    /// What each clause says of the ticket; `nil` for a policy that holds for every ticket.
    package var explanation: RuleExplanation?
    package var outcome: Outcome
  }

  package let ticket: Int64
  package let subject: String?
  package let asOf: Instant
  /// `nil` where none is recorded.
  package let policy: SLAPolicy?
  /// Since when the policy is recorded.
  package let since: Instant?
  /// The zone of the calendar, for showing times as people there read them.
  package let zone: DayZone
  package let clocks: [ShownClock]
  /// Every policy as it matches now; empty if nothing is to be explained.
  package let steps: [Step]
}

extension TicketSLA.Step: Tabulated {
  package static let columns = [
    Column("position", .integer, help: "position of the policy"),
    Column("name", help: "SLA policy"),
    Column(
      "outcome",
      help: "holds, no, earlier (the ticket was opened before the policy is in effect) or "
        + "behind (an earlier policy applies)"),
    Column("rule", help: "rule that tickets must match; empty for all tickets"),
    Column("effective_from", .instant, help: "only tickets opened from this day on match"),
    Column(
      "clauses", .json, shown: false,
      help: "clauses of the rule, each with the value found and whether it holds"),
  ]

  package var cells: [Cell] {
    [
      .integer(policy.position), .text(policy.name), .text(outcome.rawValue), .optional(policy.condition),
      policy.effectiveFrom.map { .instant($0.seconds) } ?? .null, explanation.map { .json($0.json) } ?? .null,
    ]
  }
}

extension Store {
  /// The timers of one ticket.
  ///
  /// - Parameter explains: also asks every policy about the ticket as it is now.
  /// - Throws: ``RecordError/notFound(noun:name:)`` where there was no such ticket yet; ``RuleError``.
  package func ticketSLA(of id: Int64, asOf: AsOf, explains: Bool = false) throws -> TicketSLA {
    try read { database in
      var condition = RecordCondition()
      condition.add("r.id = ?", .integer(id))
      guard let clocks = try TicketClockScan(database, asOf: asOf.instant, where: condition).next() else {
        throw RecordError.notFound(noun: "ticket", name: String(id))
      }
      let time = try clocks.policy.map { policy in
        var times = try WorkingTimes(database)
        return try times.time(of: policy)
      }
      return TicketSLA(
        ticket: id,
        subject: try String?.fetchOne(
          database, sql: "SELECT subject FROM ticket WHERE id = ?", arguments: [id]) ?? nil,
        asOf: asOf.instant, policy: clocks.policy,
        since: clocks.policy == nil ? nil : try recordedSince(id, asOf.instant, database),
        zone: time?.zone ?? .utc,
        clocks: time.map { time in
          clocks.readings.map { ShownClock($0, on: time, asOf: asOf.instant) }
        } ?? [],
        steps: explains ? try steps(for: clocks, asOf, database) : [])
    }
  }

  private func recordedSince(_ id: Int64, _ asOf: Instant, _ database: Database) throws -> Instant? {
    try Int64.fetchOne(
      database,
      sql: "SELECT at FROM ticket_policy WHERE ticket_id = ? AND at <= ? ORDER BY id DESC LIMIT 1",
      arguments: [id, asOf.seconds]
    ).map(Instant.init(seconds:))
  }

  private func steps(
    for clocks: TicketClocks, _ asOf: AsOf, _ database: Database
  ) throws -> [TicketSLA.Step] {
    var isDecided = false
    let facts = try RuleFacts(ticket: clocks.ticket, in: database) ?? RuleFacts()
    return try SLAPolicy.all(in: database).map { policy in
      let rule = try policy.condition.map { text in
        try Rule(
          parsing: text, for: .ticket,
          context: RuleContext(for: text, .ticket, asOf: asOf, in: database), source: "sla:\(policy.name)")
      }
      // The truth is that of the SQL that a match asks; the clauses are evaluated for reading.
      let isTrue = try rule.map { try holds($0, clocks.ticket, database) } ?? true
      let isEarlier = policy.effectiveFrom.map { clocks.createdAt < $0 } ?? false
      let outcome: TicketSLA.Step.Outcome =
        isDecided ? .behind : isEarlier ? .earlier : isTrue ? .holds : .no
      isDecided = isDecided || outcome == .holds
      return TicketSLA.Step(policy: policy, explanation: rule?.explanation(of: facts), outcome: outcome)
    }
  }

  private func holds(_ rule: Rule, _ ticket: Int64, _ database: Database) throws -> Bool {
    try prepare(rule, in: database)
    let condition = rule.condition(alias: "r")
    return try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM ticket r WHERE r.id = ? AND (\(condition.sql)))",
      arguments: StatementArguments([.integer(ticket)] + condition.values)) ?? false
  }
}
