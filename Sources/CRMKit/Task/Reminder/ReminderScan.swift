/// Looks for everything that wants to be done, one kind after the other.
struct ReminderScan {
  let query: ReminderQuery
  let database: Database
  let settings: ReminderSettings
  /// The records to look at alone, of whatever noun; all of them where `nil`.
  private let records: [Int64]?
  private(set) var found: [Reminder] = []

  /// - Parameter names: of the reminders to look for alone.
  init(_ query: ReminderQuery, named names: [ReminderID]? = nil, _ database: Database) throws {
    self.query = query
    records = names?.map(\.record)
    self.database = database
    settings = try ReminderSettings(database)
  }

  /// Every reminder, reported, snoozed and dismissed ones among them, by due date.
  mutating func reminders() throws -> [Reminder] {
    if query.wants(.task) { try addTasks() }
    let ofDeals: [ReminderKind] = [.followUp, .quote, .silent, .close]
    if ofDeals.contains(where: query.wants) { try addDeals() }
    if query.wants(.renewal) { try addRenewals() }
    if query.wants(.birthday) { try addBirthdays() }
    return found.filter { query.owner == nil || $0.owner == query.owner }.sorted(by: Reminder.isBefore)
  }

  mutating func add(_ reminder: Reminder) { found.append(reminder) }

  /// What leaves out other records, to be put behind a condition.
  func picked(_ id: String) -> String {
    records.map { " AND \(id) IN (\($0.map(String.init).joined(separator: ", ")))" } ?? ""
  }

  func days(until day: CalendarDay) -> Int64 { day.daysSinceEpoch - query.today.daysSinceEpoch }

  /// Open tasks that are due by the last day looked at.
  private mutating func addTasks() throws {
    let zones = ZoneTable()
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT t.id, \(TaskSchedule.columns.map { "t.\($0)" }.joined(separator: ", ")), t.title, t.priority, t.owner,
          t.customer_id, c.name AS customer, t.deal_id, d.name AS deal
        FROM task t LEFT JOIN customer c ON c.id = t.customer_id LEFT JOIN deal d ON d.id = t.deal_id
        WHERE t.done_at IS NULL AND t.due_on <= ?\(picked("t.id"))
        """, arguments: [query.horizon.adding(days: 1).description])
    while let row = try rows.next() {
      let values = TaskSchedule.columns.map { row[$0] as SQLValue? ?? .null }
      guard let schedule = TaskSchedule(values, zones) else { continue }
      let due = schedule.due
      let day = due.instant.map { CalendarDay(daysSinceEpoch: query.zone.day(at: $0.seconds)) } ?? due.day
      guard day <= query.horizon else { continue }
      var reminder = Reminder(
        id: .task(row["id"], schedule.series == nil ? nil : schedule.occurrence), due: due,
        days: days(until: day),
        title: row["title"], reason: reason(day, due))
      reminder.priority = TaskPriority(rawValue: row["priority"]) ?? .normal
      reminder.owner = row["owner"]
      reminder.setCustomer(row)
      reminder.dealID = row["deal_id"]
      reminder.deal = row["deal"]
      add(reminder)
    }
  }

  private func reason(_ day: CalendarDay, _ due: TaskDue) -> String {
    switch days(until: day) {
    case 0: due.instant.map { $0 < query.now } == true ? "overdue since today" : "due today"
    case 1: "due tomorrow"
    case let ahead where ahead > 1: "due in \(ahead.days)"
    case let behind: "overdue for \((-behind).days)"
    }
  }
}

extension Reminder {
  mutating func setCustomer(_ row: Row) {
    customerID = row["customer_id"]
    customer = row["customer"]
  }
}

extension Int64 {
  /// `1 day`, `5 days`.
  var days: String { "\(self) day\(self == 1 ? "" : "s")" }
}

extension ReminderScan {
  // MARK: Deals

  /// What the open deals want: to be followed up, to move on, to be heard of again, to close.
  private mutating func addDeals() throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT d.id, ifnull(d.name, 'deal ' || d.id) AS deal, d.owner, d.customer_id, c.name AS customer, d.close_on,
          d.stage_at, s.name AS stage,
          (SELECT expected_days FROM funnel_stage_term WHERE stage_id = s.id AND at <= ?1 ORDER BY at DESC LIMIT 1)
            AS expected,
          (SELECT max(at) FROM deal_event WHERE deal_id = d.id AND at <= ?1) AS event_at,
          (SELECT max(at) FROM interaction WHERE customer_id = d.customer_id AND at <= ?1) AS interaction_at,
          EXISTS (SELECT 1 FROM task WHERE deal_id = d.id AND done_at IS NULL)
            OR EXISTS (SELECT 1 FROM task WHERE customer_id = d.customer_id AND deal_id IS NULL AND done_at IS NULL)
            AS has_task
        FROM deal d JOIN funnel_stage s ON s.id = d.stage_id LEFT JOIN customer c ON c.id = d.customer_id
        WHERE s.kind = 'open' AND d.created_at <= ?1\(picked("d.id"))
        """, arguments: [query.now.seconds])
    while let row = try rows.next() {
      addSilence(of: row)
      addStay(of: row)
      addClose(of: row)
    }
  }

  /// Silent, or else to be followed up.
  private mutating func addSilence(of row: Row) {
    let last = max(row["event_at"] as Int64? ?? row["stage_at"], row["interaction_at"] as Int64? ?? .min)
    let day = CalendarDay(daysSinceEpoch: query.zone.day(at: last))
    let silent = day.adding(days: settings.silent)
    if silent <= query.horizon {
      let gone = query.today.daysSinceEpoch - day.daysSinceEpoch
      if query.wants(.silent) {
        add(row, .silent, day, due: silent, "no event and no contact for \(gone.days)")
      }
      return
    }
    let due = day.adding(days: settings.followUp)
    guard due <= query.horizon, query.wants(.followUp), row["has_task"] == false else { return }
    let gone = query.today.daysSinceEpoch - day.daysSinceEpoch
    add(row, .followUp, day, due: due, "no contact for \(gone.days), and no task")
  }

  private mutating func addStay(of row: Row) {
    guard query.wants(.quote), let expected = row["expected"] as Int64? else { return }
    let day = CalendarDay(daysSinceEpoch: query.zone.day(at: row["stage_at"]))
    let due = day.adding(days: expected)
    guard due <= query.horizon else { return }
    let stayed = query.today.daysSinceEpoch - day.daysSinceEpoch
    add(row, .quote, day, due: due, "in '\(row["stage"] as String)' for \(stayed.days), expected \(expected)")
  }

  private mutating func addClose(of row: Row) {
    guard query.wants(.close), let text = row["close_on"] as String?,
      let due = try? CalendarDay(parsing: text),
      due <= query.horizon
    else { return }
    let ahead = days(until: due)
    let reason =
      ahead < 0
      ? "was to close \((-ahead).days) ago"
      : ahead == 0 ? "is to close today" : "is to close in \(ahead.days)"
    add(row, .close, due, due: due, reason)
  }

  private mutating func add(
    _ row: Row, _ kind: ReminderKind, _ day: CalendarDay, due: CalendarDay, _ reason: String
  ) {
    var reminder = Reminder(
      id: .deal(kind, row["id"], day), due: TaskDue(due), days: days(until: due), title: row["deal"],
      reason: reason)
    reminder.owner = row["owner"]
    reminder.setCustomer(row)
    reminder.dealID = row["id"]
    reminder.deal = row["deal"]
    add(reminder)
  }
}
