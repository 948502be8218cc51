import Tabular

/// One level that a ticket took.
package struct TakenLevel: Sendable, Equatable {
  /// The same whenever it is reported.
  package var id: String
  package var ticket: Int64
  package var subject: String?
  package var customer: String?
  package var escalation: String
  package var level: EscalationLevel
  package var clock: SLAClock
  /// Among the runs of the timer, from 1.
  package var run: Int
  /// When the level was reached.
  package var dueAt: Instant
  /// After it.
  package var standing: TicketSnapshot
}

extension TakenLevel: Tabulated {
  package static let columns = [
    Column("id", help: "event id; the same if the event is reported twice"),
    Column("ticket_id", .integer, help: "id of the ticket"),
    Column("subject", help: "subject"),
    Column("customer", shown: false, help: "customer name"),
    Column("escalation", help: "escalation policy"),
    Column("level", help: "level: share of the target"),
    Column("clock", help: "timer: first_response, next_response or resolution"),
    Column("run", .integer, shown: false, help: "number of the run of this timer, from 1"),
    Column("due_at", .instant, help: "when the level was due"),
    Column("actions", help: "actions of the level"),
    Column("notify", .list, shown: false, help: "users to notify"),
    Column("priority", shown: false, help: "new priority"),
    Column("assignee", shown: false, help: "new assignee"),
    Column("team", shown: false, help: "new team"),
  ]

  package var cells: [Cell] {
    [
      .text(id), .integer(ticket), .optional(subject), .optional(customer), .text(escalation),
      .text(level.place),
      .text(clock.rawValue), .integer(Int64(run)), .instant(dueAt.seconds), .text(level.actions.description),
      .list(level.actions.notified), .text(standing.priority.rawValue), .optional(standing.assignee),
      .optional(standing.team),
    ]
  }
}

extension TakenLevel: ToldEvent {
  package var eventID: String { id }
}

extension Store {
  /// Reports the levels that are due and carries them out: each once per run of a timer, those of one timer in
  /// their order.
  ///
  /// A second run finds nothing, and leaves no changeset. A reported level is not carried out if the ticket was changed
  /// meanwhile, so that it is not reached any more.
  /// - Parameters:
  ///   - names: the escalation policies; all if empty.
  ///   - write: writes the levels.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``; ``RuleError`` for a rule that cannot be read by now; what
  ///   `write` throws.
  package func escalate(
    _ names: [String] = [], asOf: AsOf, dryRun: Bool = false,
    write: EventWriter<TakenLevel> = takingForWritten
  ) throws -> Written<[TakenLevel]> {
    let find = { try self.write(dryRun: true) { try self.takeLevels(names, asOf, $0) }.value }
    return try tell(.escalation, dryRun: dryRun, find: find, write: write) { transaction, _, told in
      _ = try takeLevels(names, asOf, transaction, among: told)
    }
  }

  private func takeLevels(
    _ names: [String], _ asOf: AsOf, _ transaction: WriteTransaction, among told: Set<String>? = nil
  ) throws -> [TakenLevel] {
    let all = try Escalation.all(in: transaction.database)
    return try (names.isEmpty ? all : names.map(all.named)).flatMap { escalation in
      try transaction.context.interruption.check()
      return try EscalationRun(self, transaction, escalation, asOf).run(among: told)
    }
  }
}

/// The run of one escalation policy inside a transaction.
private struct EscalationRun {
  private let store: Store
  private let transaction: WriteTransaction
  private let escalation: Escalation
  private let asOf: AsOf
  private var database: Database { transaction.database }

  init(_ store: Store, _ transaction: WriteTransaction, _ escalation: Escalation, _ asOf: AsOf) {
    self.store = store
    self.transaction = transaction
    self.escalation = escalation
    self.asOf = asOf
  }

  /// A level that a ticket has reached.
  private struct Reached {
    var ticket: Int64
    var run: Int
    var level: EscalationLevel
    var at: Instant
  }

  /// - Parameter told: the reported levels, the only ones that are carried out; all if `nil`.
  func run(among told: Set<String>?) throws -> [TakenLevel] {
    let taken = try self.taken()
    return try reached().filter { !taken.contains(name($0)) && told?.contains(eventID($0)) ?? true }.map(take)
  }

  /// The levels of timers that have not ended, ticket by ticket.
  private func reached() throws -> [Reached] {
    let scan = try TicketClockScan(database, asOf: asOf.instant, where: condition())
    var times = try WorkingTimes(database)
    var found: [Reached] = []
    while let clocks = try scan.next() {
      guard let policy = clocks.policy else { continue }
      for reading in clocks.readings where reading.clock == escalation.clock && reading.endedAt == nil {
        for level in escalation.levels {
          let seconds = level.seconds(of: reading.target.seconds)
          guard seconds <= reading.elapsed,
            let at = reading.instant(counting: seconds, on: try times.time(of: policy))
          else { continue }
          found.append(Reached(ticket: clocks.ticket, run: reading.number, level: level, at: at))
        }
      }
    }
    return found
  }

  private func condition() throws -> RecordCondition {
    var condition = RecordCondition()
    condition.add("r.state_category", in: [ServiceState.Category.open, .paused].map(\.rawValue))
    guard let text = escalation.condition else { return condition }
    let context = try RuleContext(for: text, .ticket, asOf: asOf, in: database)
    let rule = try Rule(
      parsing: text, for: .ticket, context: context, source: "escalation:\(escalation.name)")
    try store.prepare(rule, in: database)
    condition.add(rule)
    return condition
  }

  private func taken() throws -> Set<[Int64]> {
    try Set(
      Row.fetchAll(
        database,
        sql: """
          SELECT ticket_id, run, percent, offset_seconds FROM ticket_escalation WHERE escalation_id = ? AND clock = ?
          """, arguments: [escalation.id, escalation.clock.rawValue]
      ).map { [$0[0], $0[1], $0[2], $0[3]] })
  }

  private func name(_ reached: Reached) -> [Int64] {
    [reached.ticket, Int64(reached.run), reached.level.percent, reached.level.offset]
  }

  /// `escalation:2:ticket:12:resolution:1:100%+2h`
  private func eventID(_ reached: Reached) -> String {
    let clock = escalation.clock.rawValue
    return
      "escalation:\(escalation.id):ticket:\(reached.ticket):\(clock):\(reached.run):\(reached.level.place)"
  }

  private func take(_ reached: Reached) throws -> TakenLevel {
    try transaction.context.interruption.check()
    let level = reached.level
    let at = try transaction.moment(nil, ofTicket: reached.ticket)
    let text = "\(escalation.name): \(level.place) of \(escalation.clock.words); \(level.actions)"
    try transaction.note(.escalated, ticket: reached.ticket, at: at, message: TicketMessage(text)) {
      level.actions.apply(to: &$0)
    }
    try transaction.addTags(level.actions.tags, toTicket: reached.ticket)
    try transaction.insert(
      into: "ticket_escalation",
      [
        .integer(reached.ticket), .integer(escalation.id), .text(escalation.name),
        .text(escalation.clock.rawValue), .integer(Int64(reached.run)), .integer(level.percent),
        .integer(level.offset), .integer(reached.at.seconds), .integer(at),
      ])
    let names = try database.cachedStatement(
      sql:
        "SELECT t.subject, c.name FROM ticket t LEFT JOIN customer c ON c.id = t.customer_id WHERE t.id = ?")
    let row = try Row.fetchOne(names, arguments: [reached.ticket])
    return TakenLevel(
      id: eventID(reached), ticket: reached.ticket, subject: row?[0], customer: row?[1],
      escalation: escalation.name, level: level,
      clock: escalation.clock, run: reached.run, dueAt: reached.at,
      standing: try transaction.ticketStanding(of: reached.ticket))
  }
}
