import Tabular

/// A task as an iCalendar component.
struct CalendarTask {
  let id: Int64
  let title: String
  let note: String?
  let owner: String?
  let customer: String?
  let priority: TaskPriority
  let createdAt: Instant
  let changedAt: Instant
  let doneAt: Instant?
  let schedule: TaskSchedule?

  static func selectSQL(_ condition: String) -> String {
    """
    SELECT r.id, r.title, r.note, r.owner, c.name, r.priority, r.created_at,
      ifnull((SELECT at FROM changeset WHERE id = ifnull(
        (SELECT max(changeset_id) FROM before_image WHERE table_name = 'task' AND row_id = r.id), r.changeset_id)),
        r.created_at),
      r.done_at, \(TaskSchedule.columns.map { "r.\($0)" }.joined(separator: ", "))
    FROM \(RecordTable.tasks.from) WHERE \(condition) ORDER BY r.id
    """
  }

  init(_ row: RawStatement, _ zones: ZoneTable) {
    id = row.integer(at: 0)
    title = row.text(at: 1)
    note = row.optionalText(at: 2)
    owner = row.optionalText(at: 3)
    customer = row.optionalText(at: 4)
    priority = TaskPriority(rawValue: row.text(at: 5)) ?? .normal
    createdAt = Instant(seconds: row.integer(at: 6))
    changedAt = Instant(seconds: row.integer(at: 7))
    doneAt = row.isNull(at: 8) ? nil : Instant(seconds: row.integer(at: 8))
    schedule = TaskSchedule(TaskSchedule.columns.indices.map { row.value(at: Int32(9 + $0)) }, zones)
  }

  /// The time zone of its recurrence; `nil` if it needs none.
  var zone: DayZone? {
    guard let days = schedule?.series?.time?.days, days.name != "UTC" else { return nil }
    return days
  }
}

extension Store {
  /// Writes tasks, and where they are asked for the reminders that follow from the data, as an iCalendar file.
  ///
  /// - Complexity: two passes over the tasks, one for the zones that come first; memory does not grow with them.
  package func writeCalendar(_ filter: TaskFilter, reminders query: ReminderQuery?, to sink: any ByteSink)
    throws
  {
    if let rule = filter.rule { try prepare(rule) }
    let reminders = try query.map(reminders) ?? []
    let condition = filter.condition
    try translating {
      let calendar = try queue.using { try TaskCalendar(ICalendarWriter(sink), in: $0) }
      let zones = ZoneTable()
      func forEachTask(_ body: (CalendarTask) throws -> Void) throws {
        let rows = try RawStatement(connection, CalendarTask.selectSQL(condition.sql))
        try rows.bind(condition.values)
        while try rows.step() {
          try context.interruption.check()
          try body(CalendarTask(rows, zones))
        }
      }
      try calendar.write {
        var years: [String: (zone: DayZone, year: Int64)] = [:]
        try forEachTask { task in
          guard let zone = task.zone, let year = task.schedule?.occurrence?.civil.year else { return }
          years[zone.name] = (zone, min(year, years[zone.name]?.year ?? year))
        }
        for (_, use) in years.sorted(by: { $0.key < $1.key }) {
          try calendar.write(CalendarZone(zone: use.zone, firstYear: use.year))
        }
        try forEachTask(calendar.write)
        for reminder in reminders where reminder.id.kind != .task {
          try calendar.write(reminder, at: query?.now ?? context.now)
        }
      }
    }
  }
}
