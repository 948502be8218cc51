import Tabular

/// What became of a task that was done.
package struct TaskCompletion: Sendable, Equatable {
  package var id: Int64
  package var title: String
  /// When it is due again; `nil` where it is done for good.
  package var next: TaskDue?
  /// Days of the series that were passed over because they are over.
  package var missed = 0
  /// Whether it was done already, so that nothing changed.
  package var wasDone = false
}

extension TaskCompletion: Tabulated {
  package static let columns = [
    Column("id", .integer, help: "id of the task"),
    Column("title", help: "title"),
    Column("next_due", help: "next due date; empty if the task is complete"),
    Column("missed", .integer, help: "missed occurrences that were skipped"),
    Column("was_done", .boolean, help: "whether it was done already: nothing changed"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .text(title), .optional(next?.description), .integer(Int64(missed)), .boolean(wasDone),
    ]
  }
}

extension Store {
  /// Notes that tasks were done; one that recurs goes on to its next day that is not over.
  ///
  /// - Parameters:
  ///   - names: ids, `source:number`, or `task:12:2026-02-02` for a day of a series, which is done once.
  ///   - at: when they were done.
  ///   - zone: whose days are counted where a task has no zone.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func finish(
    tasks names: [String], at: Instant, zone: DayZone, dryRun: Bool = false
  ) throws -> Written<[TaskCompletion]> {
    let ids = try names.map { try taskIDs([$0])[0] }
    let tasks = zip(ids, names.map { ReminderID(parsing: $0)?.occurrence })
    return try write(dryRun: dryRun) { transaction in
      let zones = ZoneTable()
      var seen: Set<Int64> = []
      return try tasks.filter { seen.insert($0.0).inserted }.map { id, occurrence in
        try transaction.context.interruption.check()
        return try transaction.finish(id, occurrence, at: at, zone: zone, zones)
      }
    }
  }
}

extension WriteTransaction {
  fileprivate func finish(
    _ id: Int64, _ occurrence: CalendarDay?, at: Instant, zone: DayZone, _ zones: ZoneTable
  ) throws -> TaskCompletion {
    let statement = try database.cachedStatement(sql: "SELECT * FROM task WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else {
      throw RecordError.notFound(noun: "task", name: String(id))
    }
    var completion = TaskCompletion(id: id, title: row["title"])
    let schedule = TaskSchedule(TaskSchedule.columns.map { row[$0] as SQLValue? ?? .null }, zones)
    let isPast = occurrence.map { day in schedule?.occurrence.map { day < $0 } ?? false } ?? false
    guard row["done_at"] as Int64? == nil, !isPast else {
      completion.wasDone = true
      return completion
    }
    try noteDone(id, at: at.seconds)
    let today = (schedule?.series?.time?.days ?? zone).day(at: at.seconds)
    let following = schedule?.following(notBefore: CalendarDay(daysSinceEpoch: today))
    completion.missed = following?.missed ?? 0
    guard let next = following?.schedule else {
      try update("task", id: id, [("done_at", .integer(at.seconds))])
      return completion
    }
    completion.next = next.due
    try update("task", id: id, zip(TaskSchedule.columns, next.values).map { (column: $0, value: $1) })
    return completion
  }
}
