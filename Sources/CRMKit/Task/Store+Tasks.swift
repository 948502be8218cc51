/// What an edit does to a task.
package struct TaskEdit: Sendable {
  /// Columns that are set or emptied as they are.
  package var changes: [RecordChange] = []
  /// An id, an e-mail address, a phone number or `source:key`.
  package var customer: String?
  /// An id, or `source:number`.
  package var deal: String?
  package var due: TaskDue?
  package var rule: RecurrenceRule?
  /// Of `due`, `every` and `done_at`, those that are emptied.
  package var cleared: Set<String> = []

  package init() {}

  package var isEmpty: Bool {
    changes.isEmpty && customer == nil && deal == nil && due == nil && rule == nil && cleared.isEmpty
  }
}

extension Store {
  /// Adds a task.
  ///
  /// - Parameters:
  ///   - customer: an id, an e-mail address, a phone number or `source:key`; `nil` for that of the deal.
  ///   - deal: an id, or `source:number`.
  /// - Throws: ``RecordError`` where the customer or the deal is not found, or the number is taken.
  package func addTask(
    _ draft: TaskDraft, of customer: String?, about deal: String?, dryRun: Bool = false
  ) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      let customer = try customer.map(CustomerLookup(database: database).id(named:))
      let deal = try deal.map(RecordLookup(noun: "deal", table: "deal", database: database).id(named:))
      if let source = draft.source, let number = draft.number {
        let name = "\(source):\(number)"
        let lookup = RecordLookup(noun: "task", table: "task", database: database)
        if (try? lookup.id(named: name)) != nil { throw RecordError.exists(noun: "task", name: name) }
      }
      return try transaction.insertTask(draft, customer: customer, deal: deal)
    }
  }

  /// Changes a task; a postponed one is reported again.
  ///
  /// - Returns: the columns that changed.
  /// - Throws: ``RecordError``, ``RecurrenceError``, ``TaskError/recursWithoutDue``.
  package func edit(task id: Int64, _ edit: TaskEdit, dryRun: Bool = false) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      guard let row = try Row.fetchOne(database, sql: "SELECT * FROM task WHERE id = ?", arguments: [id])
      else {
        throw RecordError.notFound(noun: "task", name: String(id))
      }
      var changes = edit.changes.map { (column: $0.column, value: $0.value) }
      if let name = edit.customer {
        changes.append(("customer_id", .integer(try CustomerLookup(database: database).id(named: name))))
      }
      if let name = edit.deal {
        let lookup = RecordLookup(noun: "deal", table: "deal", database: database)
        changes.append(("deal_id", .integer(try lookup.id(named: name))))
      }
      let old = TaskSchedule(TaskSchedule.columns.map { row[$0] as SQLValue? ?? .null }, ZoneTable())
      let new = try edit.schedule(after: old)
      if new != old {
        changes += zip(TaskSchedule.columns, new?.values ?? TaskSchedule.columns.map { _ in .null })
          .map { (column: $0, value: $1) }
        try transaction.forgetReminders(ofTask: id)
      }
      if edit.cleared.contains("done_at") {
        changes.append(("done_at", .null))
        try transaction.takeBackDone(id)
      }
      let real = changes.filter { row[$0.column] as SQLValue? ?? .null != $0.value }
      try transaction.update("task", id: id, real)
      return real.map { TaskSchedule.fieldName(of: $0.column) }.uniqued()
    }
  }

  /// Deletes tasks, and that they were done.
  package func delete(tasks ids: [Int64], dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      for id in ids {
        try transaction.run("DELETE FROM task_done WHERE task_id = ?", [.integer(id)])
        try transaction.forgetReminders(ofTask: id)
        try transaction.delete(from: "task", id: id)
        try transaction.context.interruption.check()
      }
    }
  }
}

extension TaskEdit {
  /// The schedule once the edit is made.
  fileprivate func schedule(after old: TaskSchedule?) throws -> TaskSchedule? {
    var schedule = old
    if cleared.contains("every"), let due = old?.due { schedule = TaskSchedule(due) }
    if cleared.contains("due") {
      guard schedule?.series == nil, rule == nil else { throw TaskError.recursWithoutDue }
      schedule = nil
    }
    if let rule {
      guard let due = due ?? old?.due else { throw TaskError.recursWithoutDue }
      return try TaskSchedule(due, every: rule)
    }
    guard let due else { return schedule }
    guard schedule != nil else { return TaskSchedule(due) }
    schedule?.move(to: due)
    return schedule
  }
}

extension TaskSchedule {
  /// What people call the columns that a schedule is kept in.
  fileprivate static func fieldName(of column: String) -> String {
    switch column {
    case "due_on", "due_at", "zone": "due"
    case "starts_on", "starts_clock", "occurs_on": "every"
    default: column
    }
  }
}

extension WriteTransaction {
  /// A task that is due on another day is reported again.
  func forgetReminders(ofTask id: Int64) throws {
    let name = ReminderID.task(id, nil).description
    try run("DELETE FROM reminder WHERE name = ?1 OR name LIKE ?1 || ':%'", [.text(name)])
  }

  /// Takes back that a task was done last.
  fileprivate func takeBackDone(_ id: Int64) throws {
    try run(
      """
      DELETE FROM task_done WHERE id = (SELECT max(d.id) FROM task_done d JOIN task t ON t.id = d.task_id
        WHERE d.task_id = ? AND t.done_at IS NOT NULL)
      """, [.integer(id)])
  }

  /// Leaves the tasks of a deal that goes, as those of no deal.
  func unlinkTasks(ofDeal deal: Int64) throws {
    try run("UPDATE task SET deal_id = NULL WHERE deal_id = ?", [.integer(deal)])
  }
}

/// What cannot be done with a task, a reminder or a target.
package enum TaskError: Error, Sendable, Equatable {
  /// A task that recurs and is due on no day. Exit 64.
  case recursWithoutDue
  /// A reminder that is not there now. Exit 4.
  case unknownReminder(String)
  /// A task is done or deleted, not dismissed. Exit 64.
  case cannotDismiss(task: Int64)
  /// A period of a target that is none. Exit 64.
  case malformedPeriod(String)
  /// A target that is no whole number above 0. Exit 64.
  case malformedValue(String)
  /// A target of money without a currency. Exit 64.
  case currencyMissing
  /// A currency of a target that counts. Exit 64.
  case currencyOfCount(metric: String)
}
