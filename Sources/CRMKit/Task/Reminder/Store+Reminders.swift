extension Store {
  /// What wants to be done: tasks that are due and what follows from the data, but for what was put off or dismissed.
  ///
  /// - Complexity: a pass over the open deals, and over customers with a birthday in the days looked at.
  /// - Throws: ``StoreError/badSetting(key:value:)``.
  package func reminders(_ query: ReminderQuery) throws -> [Reminder] {
    try read { database in
      var scan = try ReminderScan(query, database)
      return try scan.reminders().filter { reminder in
        try ReminderNote.of(reminder.id, in: database)?.hides(on: query.today) != true
      }
    }
  }

  /// Reports new reminders, and records them.
  ///
  /// A second look finds nothing, and leaves no changeset.
  /// - Parameter write: writes the reminders.
  package func tellReminders(
    _ query: ReminderQuery, dryRun: Bool = false, write: EventWriter<Reminder> = takingForWritten
  ) throws -> Written<[Reminder]> {
    try tell(.reminder, dryRun: dryRun, find: { try newReminders(query) }, write: write) {
      transaction, reminders, told in
      for reminder in reminders where told.contains(reminder.eventID) {
        try transaction.context.interruption.check()
        let note = try ReminderNote.of(reminder.id, in: transaction.database)
        guard try note != nil || transaction.has(customerOf: reminder) else { continue }
        try transaction.note(reminder, after: note, [("told_at", .integer(query.now.seconds))])
      }
    }
  }

  private func newReminders(_ query: ReminderQuery) throws -> [Reminder] {
    try read { database in
      var scan = try ReminderScan(query, database)
      let moves = try ReminderMoves(self, database)
      return try scan.reminders().compactMap { reminder in
        try context.interruption.check()
        let note = try ReminderNote.of(reminder.id, in: database)
        guard note?.hides(on: query.today) != true, note?.toldAt == nil else { return nil }
        var reminder = reminder
        reminder.putOffUntil = note?.snoozedUntil
        reminder.movedBy = try moves.last(of: reminder, noted: note?.id)
        return reminder
      }
    }
  }

  /// Snoozes reminders: they are listed and reported again from a day on.
  ///
  /// - Returns: those that were not put off until then already.
  /// - Throws: ``TaskError/unknownReminder(_:)``.
  package func snooze(
    _ names: [String], until day: CalendarDay, _ query: ReminderQuery, dryRun: Bool = false
  ) throws -> Written<[Reminder]> {
    try change(names, query, dryRun) { note in
      note?.snoozedUntil == day.description
        ? nil : [("snoozed_until", .text(day.description)), ("told_at", .null)]
    }
  }

  /// Takes reminders that follow from the data off the list for good.
  ///
  /// - Returns: those that were there.
  /// - Throws: ``TaskError/unknownReminder(_:)``, ``TaskError/cannotDismiss(task:)``.
  package func dismiss(_ names: [String], _ query: ReminderQuery, dryRun: Bool = false) throws -> Written<
    [Reminder]
  > {
    for name in names {
      if case .task(let id, _)? = ReminderID(parsing: name) { throw TaskError.cannotDismiss(task: id) }
    }
    return try change(names, query, dryRun) { note in
      note?.dismissedAt == nil ? [("dismissed_at", .integer(query.now.seconds))] : nil
    }
  }

  private func change(
    _ names: [String], _ query: ReminderQuery, _ dryRun: Bool,
    _ change: (ReminderNote?) -> [(column: String, value: SQLValue)]?
  ) throws -> Written<[Reminder]> {
    try write(dryRun: dryRun) { transaction in
      // Whatever will be listed within a year can be put off already.
      var query = query
      query.within = max(query.within, 366)
      let ids = names.compactMap { ReminderID(parsing: $0) }
      query.kinds = ids.map(\.kind)
      var scan = try ReminderScan(query, named: ids, transaction.database)
      let known = Dictionary(try scan.reminders().map { ($0.id.description, $0) }) { first, _ in first }
      var changed: [Reminder] = []
      for name in names.uniqued() {
        guard let reminder = known[name] else { throw TaskError.unknownReminder(name) }
        let note = try ReminderNote.of(reminder.id, in: transaction.database)
        guard let columns = change(note) else { continue }
        try transaction.note(reminder, after: note, columns)
        changed.append(reminder)
      }
      return changed
    }
  }
}

/// What was done about a reminder.
private struct ReminderNote {
  let id: Int64
  let toldAt: Int64?
  let snoozedUntil: String?
  let dismissedAt: Int64?

  static func of(_ reminder: ReminderID, in database: Database) throws -> ReminderNote? {
    let statement = try database.cachedStatement(
      sql: "SELECT id, told_at, snoozed_until, dismissed_at FROM reminder WHERE name = ?")
    return try Row.fetchOne(statement, arguments: [reminder.description]).map {
      ReminderNote(id: $0[0], toldAt: $0[1], snoozedUntil: $0[2], dismissedAt: $0[3])
    }
  }

  func hides(on day: CalendarDay) -> Bool {
    dismissedAt != nil || snoozedUntil.map { day.description < $0 } ?? false
  }
}

extension WriteTransaction {
  /// Whether the customer that the reminder is about, if it is about one, is still there.
  fileprivate func has(customerOf reminder: Reminder) throws -> Bool {
    guard let customer = reminder.customerID else { return true }
    return try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM customer WHERE id = ?)", arguments: [customer]) ?? false
  }

  fileprivate func note(
    _ reminder: Reminder, after note: ReminderNote?, _ columns: [(column: String, value: SQLValue)]
  ) throws {
    if let note { return try update("reminder", id: note.id, columns) }
    func value(_ name: String) -> SQLValue { columns.first { $0.column == name }?.value ?? .null }
    try insert(
      into: "reminder",
      [
        .text(reminder.id.description), .optional(reminder.customerID), value("told_at"),
        value("snoozed_until"),
        value("dismissed_at"),
      ])
  }
}
