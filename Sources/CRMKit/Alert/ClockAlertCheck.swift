import Tabular

/// The check of one alert on SLA timers inside a transaction.
///
/// Each run of a timer is reported once. Runs that ended before the alert was added are not reported.
struct ClockAlertCheck {
  private let alert: Alert
  private let asOf: AsOf
  private let watcher: AlertWatcher
  private var database: Database { watcher.transaction.database }

  init(_ alert: Alert, _ asOf: AsOf, _ watcher: AlertWatcher) {
    self.alert = alert
    self.asOf = asOf
    self.watcher = watcher
  }

  func run(_ result: inout AlertCheckResult) throws {
    var condition = RecordCondition()
    if let rule = try watcher.ticketRule(alert.rule, asOf) { condition.add(rule) }
    let told = try Set(
      Row.fetchAll(
        database, sql: "SELECT ticket_id, clock, run FROM alert_clock_event WHERE alert_id = ?",
        arguments: [alert.id]
      ).map { RunName(ticket: $0[0], clock: $0[1], run: $0[2]) })
    var news: [(TicketClocks, SLAReading)] = []
    let scan = try TicketClockScan(database, asOf: asOf.instant, where: condition)
    while let clocks = try scan.next() {
      for reading in clocks.readings
      where isNews(reading) && !told.contains(RunName(clocks.ticket, reading)) {
        news.append((clocks, reading))
      }
    }
    for (clocks, reading) in news {
      try watcher.transaction.context.interruption.check()
      try tell(clocks, reading, &result)
    }
  }

  private func isNews(_ reading: SLAReading) -> Bool {
    if let end = reading.endedAt, end < alert.createdAt { return false }
    let moment: Instant?
    switch alert.watches {
    case .customers: return false
    case .slaBreach: moment = reading.state == .breached ? reading.dueAt : nil
    case .slaWarning: moment = reading.isWarned(asOf: asOf.instant) ? reading.warnAt : nil
    }
    guard let moment else { return false }
    return alert.since.map { moment > $0 } ?? true
  }

  private func tell(_ clocks: TicketClocks, _ reading: SLAReading, _ result: inout AlertCheckResult) throws {
    let evidence = JSONValue.object([
      ("policy", .optional(clocks.policy?.name)), ("state", .string(reading.state.rawValue)),
      ("started_at", .string(reading.startedAt.description)),
      ("due_at", .optional(reading.dueAt?.description)),
      ("ended_at", .optional(reading.endedAt?.description)),
      ("target_seconds", .integer(reading.target.seconds)), ("elapsed_seconds", .integer(reading.elapsed)),
    ])
    let (clock, run) = (reading.clock.rawValue, Int64(reading.number))
    let step = AlertStep(
      alert: alert, subject: clocks.ticket,
      content: .toldClock(clock, run: run, dueAt: reading.dueAt?.seconds, evidence: evidence),
      at: asOf.instant.seconds,
      event: AlertEvent.name(alert: alert.id, ticket: clocks.ticket, clock: clock, run: run))
    let id = try watcher.transaction.remember(step)
    let statement = try database.cachedStatement(sql: "\(AlertEvent.clockSelectSQL) WHERE e.id = ?")
    guard let id, let row = try Row.fetchOne(statement, arguments: [id]) else { return }
    result.steps.append(step)
    result.events.append(AlertEvent(row, evidence: evidence))
  }
}

/// One run of an SLA timer.
private struct RunName: Hashable {
  let ticket: Int64
  let clock: String
  let run: Int

  init(ticket: Int64, clock: String, run: Int) {
    self.ticket = ticket
    self.clock = clock
    self.run = run
  }

  init(_ ticket: Int64, _ reading: SLAReading) {
    self.init(ticket: ticket, clock: reading.clock.rawValue, run: reading.number)
  }
}
