/// When a task is due, and by which rule again.
package struct TaskSchedule: Sendable, Hashable {
  package var due: TaskDue
  /// `nil` for a task that is done once.
  package var series: Recurrence?
  /// The day of the series that it is at; a task that was put off is due on another.
  package var occurrence: CalendarDay?

  package init(_ due: TaskDue) { self.due = due }

  /// A task that recurs, from the first day on or after `due` that the rule names.
  ///
  /// - Throws: ``RecurrenceError`` where there is none.
  package init(_ due: TaskDue, every rule: RecurrenceRule) throws(RecurrenceError) {
    let first = try Recurrence(rule, from: due.day, at: due.time).first()
    self.init(TaskDue(first, at: due.time))
    series = Recurrence(rule, from: first, at: due.time)
    occurrence = first
  }

  /// The columns from `due_on` to `occurs_on`.
  var values: [SQLValue] {
    [
      .text(due.day.description), .optional(due.instant?.seconds),
      .optional(due.time?.zone ?? series?.time?.zone), .optional(series?.rule.description),
      .optional(series?.start.description), .optional(series?.time?.seconds),
      .optional(occurrence?.description),
    ]
  }

  static let columns = ["due_on", "due_at", "zone", "every", "starts_on", "starts_clock", "occurs_on"]

  /// Puts it off, or brings it forward: the series goes on as before.
  mutating func move(to new: TaskDue) {
    // The series keeps its own zone, and the task has one.
    if let zone = series?.time?.days, let instant = new.instant {
      due = TaskDue(instant, in: zone)
    } else {
      due = new
    }
  }

  /// Reads the columns of ``columns``; `nil` where nothing is due.
  ///
  /// - Parameter zones: makes zones by their names, each once.
  init?(_ values: [SQLValue], _ zones: ZoneTable) {
    guard let day = values[0].asText.flatMap({ try? CalendarDay(parsing: $0) }) else { return nil }
    let zone = values[2].asText.map(zones.zone)
    let instant = values[1].asInteger.map(Instant.init(seconds:))
    due = TaskDue(day)
    if let instant, let zone { due = TaskDue(instant, in: zone) }
    guard let text = values[3].asText, let rule = try? RecurrenceRule(parsing: text),
      let start = values[4].asText.flatMap({ try? CalendarDay(parsing: $0) })
    else { return }
    var time: ClockTime?
    if let clock = values[5].asInteger, let zone { time = ClockTime(seconds: clock, in: zone) }
    series = Recurrence(rule, from: start, at: time)
    occurrence = values[6].asText.flatMap { try? CalendarDay(parsing: $0) } ?? day
  }

  /// The schedule once it is done: at the next day of the series that is not before `today`, and how many were missed.
  ///
  /// - Returns: `nil` for the schedule where nothing follows.
  func following(notBefore today: CalendarDay) -> (schedule: TaskSchedule?, missed: Int) {
    guard let series, let occurrence else { return (nil, 0) }
    let (next, missed) = series.next(after: occurrence, notBefore: today)
    guard let next else { return (nil, missed) }
    var schedule = self
    schedule.due = TaskDue(next, at: series.time)
    schedule.occurrence = next
    return (schedule, missed)
  }
}
