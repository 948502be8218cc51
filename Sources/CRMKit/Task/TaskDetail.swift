import Tabular

/// One task with the days on which it is due next, and when it was done.
package struct TaskDetail: Sendable {
  /// The cells of ``RecordTable/tasks``.
  package let row: [Cell]
  /// When it is due after the present time, at most five.
  package let upcoming: [TaskDue]
  /// The latest first.
  package let done: [Done]
  package let added: Provenance
  package let changed: Provenance?

  /// One time that it was done.
  package struct Done: Sendable, Equatable {
    package var at: Instant
    package var due: String?
    package var actor: String?
  }
}

extension Store {
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func task(_ name: String) throws -> TaskDetail {
    let id = try taskIDs([name])[0]
    var filter = TaskFilter()
    filter.ids = [id]
    var rows = try tasks(filter)
    let cells = try rows.nextCells() ?? []
    return try read { database in
      let row = try Row.fetchOne(database, sql: "SELECT * FROM task WHERE id = ?", arguments: [id])
      let values = TaskSchedule.columns.map { row?[$0] as SQLValue? ?? .null }
      let isOpen = row?["done_at"] as Int64? == nil
      let schedule = isOpen ? TaskSchedule(values, ZoneTable()) : nil
      let provenance = try Provenance.ofRow(id, in: "task", database)
      return TaskDetail(
        row: cells, upcoming: schedule?.upcoming(5) ?? [],
        done: try TaskDetail.Done.all(of: id, in: database),
        added: provenance.added, changed: provenance.changed)
    }
  }
}

extension TaskSchedule {
  /// When it is due after the present time.
  fileprivate func upcoming(_ count: Int) -> [TaskDue] {
    guard let series, let occurrence else { return [] }
    var found: [TaskDue] = []
    for day in series where day > occurrence {
      guard found.count < count else { break }
      found.append(TaskDue(day, at: series.time))
    }
    return found
  }
}

extension TaskDetail.Done {
  static func all(of task: Int64, in database: Database) throws -> [TaskDetail.Done] {
    try Row.fetchAll(
      database,
      sql: "SELECT done_at, due_on, due_at, actor FROM task_done WHERE task_id = ? ORDER BY id DESC",
      arguments: [task]
    ).map { row in
      let instant = (row[2] as Int64?).map { Instant(seconds: $0).description }
      return TaskDetail.Done(at: Instant(seconds: row[0]), due: instant ?? row[1], actor: row[3])
    }
  }
}
