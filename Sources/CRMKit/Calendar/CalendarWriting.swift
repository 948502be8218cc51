extension Store {
  /// Makes a calendar.
  ///
  /// - Throws: ``CalendarError``, ``RecordError/exists(noun:name:)``.
  package func addCalendar(_ calendar: WorkCalendar, dryRun: Bool = false) throws -> Written<Int64> {
    try calendar.check()
    return try write(dryRun: dryRun) { transaction in
      try transaction.refuseCalendar(named: calendar.name)
      let id = try transaction.insert(
        into: "calendar",
        [
          .text(calendar.name), .text(calendar.zone), .optional(calendar.description),
          .integer(transaction.context.now.seconds),
        ])
      try transaction.insert(calendar.week, of: id)
      for (day, name) in calendar.holidays.sorted(by: { $0.key < $1.key }) {
        try transaction.insertHoliday(day, name, of: id)
      }
      for (day, windows) in calendar.exceptions.sorted(by: { $0.key < $1.key }) {
        try transaction.insertException(day, windows, of: id)
      }
      return id
    }
  }

  /// Makes a calendar what it is to be from now on. Nothing that was computed by it is stored: whatever asks it later is
  /// answered by the new one, for the past as well.
  ///
  /// - Returns: what changed.
  /// - Throws: ``CalendarError``, ``RecordError``, and what the change throws.
  package func editCalendar(
    _ name: String, dryRun: Bool = false, source: SourceFile? = nil,
    _ change: (inout WorkCalendar) throws -> Void
  ) throws -> Written<CalendarChange> {
    try write(dryRun: dryRun) { transaction in
      let old = try WorkCalendar.all(in: transaction.database).named(name)
      var new = old
      try change(&new)
      try new.check()
      if new.name != old.name { try transaction.refuseCalendar(named: new.name) }
      let difference = CalendarChange(from: old, to: new)
      try transaction.write(new, over: old, difference)
      if let source, !difference.isEmpty { try transaction.setSource(source) }
      return difference
    }
  }

  /// Deletes a calendar with all that belongs to it.
  ///
  /// - Throws: ``RecordError/inUse(noun:name:by:)`` where a policy or an approval counts by it.
  package func delete(_ calendar: WorkCalendar, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      try transaction.refuseUse(of: calendar)
      for table in ["calendar_window", "calendar_holiday", "calendar_exception"] {
        try transaction.run("DELETE FROM \(table) WHERE calendar_id = ?", [.integer(calendar.id)])
      }
      try transaction.delete(from: "calendar", id: calendar.id)
    }
  }
}

extension WorkCalendar {
  fileprivate func check() throws {
    if name.trimmed.isEmpty || name.hasPrefix("-") { throw CalendarError.badName(name) }
    _ = try dayZone()
  }
}

extension WriteTransaction {
  fileprivate func write(_ new: WorkCalendar, over old: WorkCalendar, _ difference: CalendarChange) throws {
    try update("calendar", id: old.id, difference.columns)
    if difference.isOtherWeek {
      // Rows that stay keep their ids and their history.
      let (gone, added) = (Set(old.week).subtracting(new.week), Set(new.week).subtracting(old.week))
      for window in gone {
        try run(
          """
          DELETE FROM calendar_window WHERE calendar_id = ? AND weekday = ? AND from_minute = ? AND to_minute = ?
            AND first_on IS ? AND last_on IS ?
          """, [.integer(old.id)] + window.values)
      }
      try insert(Array(added), of: old.id)
    }
    for day in difference.holidays {
      switch (old.holidays[day], new.holidays[day]) {
      case (nil, let name?): try insertHoliday(day, name, of: old.id)
      case (_?, let name?):
        try run(
          "UPDATE calendar_holiday SET name = ? WHERE calendar_id = ? AND day = ?",
          [.text(name), .integer(old.id), .text(day.description)])
      case (_, nil):
        try run(
          "DELETE FROM calendar_holiday WHERE calendar_id = ? AND day = ?",
          [.integer(old.id), .text(day.description)])
      }
    }
    for day in difference.exceptions {
      try run(
        "DELETE FROM calendar_exception WHERE calendar_id = ? AND day = ?",
        [.integer(old.id), .text(day.description)])
      try insertException(day, new.exceptions[day] ?? [], of: old.id)
    }
  }

  fileprivate func insert(_ week: [WeekWindow], of calendar: Int64) throws {
    for window in Set(week).sorted(by: { $0.order.lexicographicallyPrecedes($1.order) }) {
      try insert(into: "calendar_window", [.integer(calendar)] + window.values)
    }
  }

  fileprivate func insertHoliday(_ day: CalendarDay, _ name: String, of calendar: Int64) throws {
    try insert(into: "calendar_holiday", [.integer(calendar), .text(day.description), .text(name)])
  }

  fileprivate func insertException(_ day: CalendarDay, _ windows: [WorkWindow], of calendar: Int64) throws {
    for window in windows {
      try insert(
        into: "calendar_exception",
        [.integer(calendar), .text(day.description), .integer(window.from), .integer(window.to)])
    }
  }

  fileprivate func refuseUse(of calendar: WorkCalendar) throws {
    let user = try String.fetchOne(
      database,
      sql: """
        SELECT 'policy ''' || name || '''' FROM \(DefinitionTable.rows(of: "sla_policy", ["calendar_id"])) WHERE calendar_id = ?1
        UNION ALL SELECT 'approval ' || id FROM approval WHERE calendar_id = ?1 LIMIT 1
        """, arguments: [calendar.id])
    if let user { throw RecordError.inUse(noun: "calendar", name: calendar.name, by: user) }
  }

  fileprivate func refuseCalendar(named name: String) throws {
    let isTaken = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM calendar WHERE name = ?)", arguments: [name])
    if isTaken == true { throw RecordError.exists(noun: "calendar", name: name) }
  }
}

extension WeekWindow {
  /// The columns behind `calendar_id`.
  fileprivate var values: [SQLValue] {
    [
      .integer(weekday), .integer(window.from), .integer(window.to),
      .optional(validity.first?.description), .optional(validity.last?.description),
    ]
  }

  fileprivate var order: [Int64] {
    [
      validity.first?.daysSinceEpoch ?? .min, validity.last?.daysSinceEpoch ?? .max, weekday, window.from,
      window.to,
    ]
  }
}

/// What a calendar cannot be, and what it cannot answer.
package enum CalendarError: Error, Sendable, Equatable {
  /// A name that is empty or looks like an option. Exit 64.
  case badName(String)
  /// This machine knows no zone of the name. Exit 64.
  case unknownZone(String)
  /// The calendar has no such number of business hours. Exit 1.
  case noWorkingTime(calendar: String, seconds: Int64, after: Instant)
}
