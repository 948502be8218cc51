import Tabular

/// What a check of alerts found.
package struct AlertCheckResult: Sendable {
  /// The reported customers, the worst first.
  package var events: [AlertEvent] = []
  /// Customers whose change is older than the last check, known only now; they are not reported.
  package var late = 0
  /// Customers reported earlier in the same period.
  package var repeated = 0
  /// Alerts that were checked up to a later time: nothing is compared or reported.
  package var ahead: [String] = []
  /// What is to be remembered, in order.
  var steps: [AlertStep] = []

  /// The highest severity of the reported alerts; `nil` for none.
  package var severity: Alert.Severity? {
    events.contains { $0.severity == .critical } ? .critical : events.isEmpty ? nil : .warning
  }
}

extension AlertCheckResult: Findings {
  var isEmpty: Bool { steps.isEmpty }
}

extension Store {
  /// Tells for whom the rules of alerts began or ceased to hold since the last check, and remembers it.
  ///
  /// A second check finds nothing, and leaves no changeset.
  /// - Parameters:
  ///   - names: the alerts to check; all where empty.
  ///   - write: writes the events.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``; what is wrong with a rule by now; what `write` throws.
  package func checkAlerts(
    _ names: [String] = [], asOf: AsOf, dryRun: Bool = false,
    write: EventWriter<AlertEvent> = takingForWritten
  ) throws -> Written<AlertCheckResult> {
    try tell(.alert, dryRun: dryRun, find: { try findAlerts(names, asOf: asOf) }, write: write) {
      transaction, result, told in
      for step in result.steps where step.event.map(told.contains) ?? true { try transaction.remember(step) }
    }
  }

  /// What a check has to tell and to remember. The tables that rules ask for are made in a transaction that leaves
  /// nothing behind.
  private func findAlerts(_ names: [String], asOf: AsOf) throws -> AlertCheckResult {
    try write(dryRun: true) { transaction in
      let database = transaction.database
      let alerts =
        try names.isEmpty ? Alert.all(in: database) : names.map { try Alert.named($0, in: database) }
      var result = AlertCheckResult()
      let watcher = AlertWatcher(self, transaction)
      for alert in alerts {
        try transaction.context.interruption.check()
        switch alert.watches {
        case .customers: try AlertCheck(alert, asOf, watcher).run(&result)
        case .slaBreach, .slaWarning: try ClockAlertCheck(alert, asOf, watcher).run(&result)
        }
      }
      result.events.sort { $0.isBefore($1) }
      return result
    }.value
  }
}

extension AlertEvent {
  fileprivate func isBefore(_ other: AlertEvent) -> Bool {
    if severity != other.severity { return severity == .critical }
    if alert != other.alert { return alert < other.alert }
    if let ticket, let otherTicket = other.ticket {
      return (ticket, clock ?? "", run ?? 0) < (otherTicket, other.clock ?? "", other.run ?? 0)
    }
    return customer ?? 0 < other.customer ?? 0
  }
}

/// The check of one alert inside a transaction.
private struct AlertCheck {
  private let alert: Alert
  private let asOf: AsOf
  private let transaction: WriteTransaction
  private let watcher: AlertWatcher
  private let watch: AlertWatch
  private var database: Database { transaction.database }

  init(_ alert: Alert, _ asOf: AsOf, _ watcher: AlertWatcher) throws {
    self.alert = alert
    self.asOf = asOf
    self.watcher = watcher
    transaction = watcher.transaction
    watch = try watcher.watch(alert.rule, asOf)
  }

  func run(_ result: inout AlertCheckResult) throws {
    guard try !hasLookedFurther() else { return result.ahead.append(alert.name) }
    let known = try remembered()
    let now = Set(try watch.customers())
    let entered = now.subtracting(known).sorted()
    let left = known.subtracting(now).sorted()
    guard !entered.isEmpty || !left.isEmpty else { return }
    let changed = alert.edge == .entered ? entered : left
    let late = try lateChanges(changed)
    result.late += late.count
    let period = alert.period.name(of: CalendarDay(daysSinceEpoch: asOf.day))
    let told = try customersTold(in: period)
    let news = Set(changed).subtracting(late).subtracting(told)
    result.repeated += changed.count - late.count - news.count
    func step(_ id: Int64, _ content: AlertStep.Content) -> AlertStep {
      AlertStep(
        alert: alert, subject: id, content: content, at: asOf.instant.seconds,
        event: news.contains(id) ? AlertEvent.name(alert: alert.id, customer: id, period: period) : nil)
    }
    result.steps += left.map { step($0, .left) } + entered.map { step($0, .entered) }
    for id in changed where news.contains(id) {
      let evidence = try watch.evidence(of: id)
      try tell(step(id, .told(period: period, evidence: evidence)), evidence, &result)
    }
  }

  /// Whether a check as of a later moment has been made: one wrong clock must not forget what is known by then.
  private func hasLookedFurther() throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM alert_state WHERE alert_id = ?1 AND since > ?2)
          OR EXISTS (SELECT 1 FROM alert_event WHERE alert_id = ?1 AND at > ?2)
        """, arguments: [alert.id, asOf.instant.seconds]) ?? false
  }

  /// Customers for whom the rule held at the last check.
  private func remembered() throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        database, sql: "SELECT customer_id FROM alert_state WHERE alert_id = ?", arguments: [alert.id]))
  }

  private func customersTold(in period: String) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        database, sql: "SELECT customer_id FROM alert_event WHERE alert_id = ? AND period = ?",
        arguments: [alert.id, period]))
  }

  /// The row that will say it has whom it is about beside it.
  private func tell(_ step: AlertStep, _ evidence: JSONValue, _ result: inout AlertCheckResult) throws {
    let id = try transaction.remember(step)
    let event = try database.cachedStatement(sql: "\(AlertEvent.selectSQL) WHERE e.id = ?")
    guard let id, let row = try Row.fetchOne(event, arguments: [id]) else { return }
    result.steps.append(step)
    result.events.append(AlertEvent(row, evidence: evidence))
  }
}

extension AlertCheck {
  /// Of customers for whom the rule's truth changed, those for whom it changed before the last check already: orders or
  /// interactions from before it that have come in since say so, or the weights of churn, which are fitted anew each month.
  private func lateChanges(_ changed: [Int64]) throws -> Set<Int64> {
    let last = try lastCheck()
    guard last.at < asOf.instant.seconds else { return [] }
    let then = AsOf(through: Instant(seconds: last.at), zone: asOf.zone)
    let month = ReportPeriod.month
    let isCalibratedAnew =
      watch.rule.requirements.contains(.churn) && last.isCheck
      && month.index(ofDay: then.day) != month.index(ofDay: asOf.day)
    let customers =
      try isCalibratedAnew
      ? Set(changed)
      : customersWithLateFacts(last.changeset, before: last.at)
        .intersection(changed)
    guard !customers.isEmpty else { return [] }
    let members = Set(
      try watcher.watch(alert.rule, then, calibrated: asOf).customers(among: customers.sorted()))
    return alert.edge == .entered ? members : customers.subtracting(members)
  }

  /// The last instant that this alert looked at and has a note of, and the changeset that wrote it; where no check has one,
  /// those of the alert itself.
  private func lastCheck() throws -> (at: Int64, changeset: Int64, isCheck: Bool) {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT max(at), max(changeset_id), count(at) > 1 FROM (
          SELECT created_at AS at, changeset_id FROM alert WHERE id = ?1
          UNION ALL SELECT max(since), max(changeset_id) FROM alert_state WHERE alert_id = ?1
          UNION ALL SELECT max(at), max(changeset_id) FROM alert_event WHERE alert_id = ?1)
        """, arguments: [alert.id])
    return (row?[0] ?? 0, row?[1] ?? 0, row?[2] ?? false)
  }

  /// Customers with orders or interactions of before the last check that were written after it.
  private func customersWithLateFacts(_ changeset: Int64, before at: Int64) throws -> Set<Int64> {
    var customers: Set<Int64> = []
    for table in ["order", "interaction"] {
      let ranges = try Row.fetchAll(
        database,
        sql: """
          SELECT first_id, last_id FROM changeset_table
          WHERE changeset_id > ? AND table_name = ? AND first_id IS NOT NULL
          """, arguments: [changeset, table])
      for range in ranges {
        customers.formUnion(
          try Int64.fetchAll(
            database,
            sql: """
              SELECT DISTINCT customer_id FROM "\(table)"
              WHERE id BETWEEN ? AND ? AND at <= ? AND customer_id IS NOT NULL
              """, arguments: [range[0] as Int64, range[1] as Int64, at]))
      }
    }
    return customers
  }
}
