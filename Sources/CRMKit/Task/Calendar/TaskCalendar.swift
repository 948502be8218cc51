import Tabular

/// Writes tasks and reminders as one iCalendar object.
struct TaskCalendar {
  private let writer: ICalendarWriter
  /// What makes the ids of this database's tasks unlike those of others.
  private let database: String

  init(_ writer: ICalendarWriter, in database: Database) throws {
    self.writer = writer
    let hash = try String.fetchOne(
      database, sql: "SELECT lower(hex(hash)) FROM changeset ORDER BY id LIMIT 1")
    self.database = String((hash ?? "").prefix(16))
  }

  /// Writes the object around its components.
  func write(_ body: () throws -> Void) throws {
    try writer.component("VCALENDAR") {
      try writer.write(CalendarProperty("VERSION", value: "2.0"))
      try writer.write(CalendarProperty("PRODID", value: "-//crm//crm//EN"))
      try writer.write(CalendarProperty("CALSCALE", value: "GREGORIAN"))
      try body()
    }
    try writer.flush()
  }

  func write(_ zone: CalendarZone) throws { try zone.write(to: writer) }

  // MARK: Tasks

  func write(_ task: CalendarTask) throws {
    let schedule = task.schedule
    let isMoved = schedule?.series.map {
      TaskDue(schedule?.occurrence ?? $0.start, at: $0.time) != schedule?.due
    }
    try writer.component("VTODO") {
      try writeHead(of: task)
      if let schedule, let series = schedule.series, let occurrence = schedule.occurrence {
        try write(series, from: occurrence)
      } else if let due = schedule?.due {
        try write("DUE", due)
      }
      try writeState(of: task)
    }
    guard isMoved == true, let schedule, let series = schedule.series, let occurrence = schedule.occurrence
    else {
      return
    }
    // The one that was put off stands beside its series.
    try writer.component("VTODO") {
      try writeHead(of: task)
      try write("RECURRENCE-ID", TaskDue(occurrence, at: series.time), isLocal: true)
      try write("DUE", schedule.due)
      try writeState(of: task)
    }
  }

  private func writeHead(of task: CalendarTask) throws {
    try writer.write(CalendarProperty("UID", value: uid("task-\(task.id)")))
    try writer.write(CalendarProperty("DTSTAMP", value: task.changedAt.compact))
    try writer.write(CalendarProperty("CREATED", value: task.createdAt.compact))
    try writer.write(CalendarProperty("SUMMARY", text: task.title))
    if let note = task.note { try writer.write(CalendarProperty("DESCRIPTION", text: note)) }
    if let customer = task.customer { try writer.write(CalendarProperty("CONTACT", text: customer)) }
    if let owner = task.owner { try writer.write(CalendarProperty("X-CRM-OWNER", text: owner)) }
  }

  private func writeState(of task: CalendarTask) throws {
    let priority =
      switch task.priority {
      case .high: "1"
      case .normal: "5"
      case .low: "9"
      }
    try writer.write(CalendarProperty("PRIORITY", value: priority))
    guard let done = task.doneAt else {
      return try writer.write(CalendarProperty("STATUS", value: "NEEDS-ACTION"))
    }
    try writer.write(CalendarProperty("STATUS", value: "COMPLETED"))
    try writer.write(CalendarProperty("COMPLETED", value: done.compact))
    try writer.write(CalendarProperty("PERCENT-COMPLETE", value: "100"))
  }

  /// What is left of a series. A task is due when its occurrence begins: at the instant, or within the day.
  private func write(_ series: Recurrence, from occurrence: CalendarDay) throws {
    try write("DTSTART", TaskDue(occurrence, at: series.time), isLocal: true)
    try writer.write(CalendarProperty("DURATION", value: series.time == nil ? "P1D" : "PT0S"))
    var rule = series.rule
    if let count = rule.count {
      var passed: Int64 = 0
      for day in series where day < occurrence { passed += 1 }
      rule.count = max(1, count - passed)
    }
    // An end has to be an instant where the beginning is one.
    if let time = series.time, case .day(let last)? = rule.until {
      rule.until = .instant(ClockTime(seconds: 86_399, in: time.days).instant(on: last))
    }
    try writer.write(CalendarProperty("RRULE", value: rule.description))
  }

  // MARK: Reminders

  /// A reminder as an event of its day.
  func write(_ reminder: Reminder, at now: Instant) throws {
    try writer.component("VEVENT") {
      let name = reminder.id.description.replacing(":", with: "-")
      try writer.write(CalendarProperty("UID", value: uid(name)))
      try writer.write(CalendarProperty("DTSTAMP", value: now.compact))
      try write("DTSTART", reminder.due)
      let kind = reminder.id.kind.rawValue.replacing("_", with: "-")
      let title = reminder.id.kind == .birthday ? reminder.title : "\(kind): \(reminder.title)"
      try writer.write(CalendarProperty("SUMMARY", text: title))
      try writer.write(CalendarProperty("CATEGORIES", text: kind))
      if let customer = reminder.customer { try writer.write(CalendarProperty("CONTACT", text: customer)) }
      if let owner = reminder.owner { try writer.write(CalendarProperty("X-CRM-OWNER", text: owner)) }
      try writer.write(CalendarProperty("TRANSP", value: "TRANSPARENT"))
    }
  }

  // MARK: Values

  private func uid(_ name: String) -> String { "\(name)-\(database)@crm" }

  /// - Parameter isLocal: whether an instant is said by the clocks of its zone, as a series needs it.
  private func write(_ name: String, _ due: TaskDue, isLocal: Bool = false) throws {
    guard let time = due.time, let instant = due.instant else {
      return try writer.write(
        CalendarProperty(
          name, CalendarProperty.Parameter("VALUE", "DATE"),
          value: due.day.description.replacing("-", with: "")))
    }
    guard isLocal, time.zone != "UTC" else {
      return try writer.write(CalendarProperty(name, value: instant.compact))
    }
    let local = Instant(seconds: due.day.start.seconds + time.seconds).compact.dropLast()
    try writer.write(
      CalendarProperty(name, CalendarProperty.Parameter("TZID", time.zone), value: String(local)))
  }
}

extension Instant {
  /// `20260201T090000Z`.
  fileprivate var compact: String { description.replacing("-", with: "").replacing(":", with: "") }
}
