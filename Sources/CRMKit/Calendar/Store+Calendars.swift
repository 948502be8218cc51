extension WorkCalendar {
  /// Every calendar, in the order in which they were made.
  static func all(in database: Database) throws -> [WorkCalendar] {
    var calendars: [WorkCalendar] = []
    var places: [Int64: Int] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT id, name, zone, description FROM calendar ORDER BY id")
    {
      var calendar = WorkCalendar(row["name"], zone: row["zone"], week: [], description: row["description"])
      calendar.id = row["id"]
      places[calendar.id] = calendars.count
      calendars.append(calendar)
    }
    try each(
      "SELECT calendar_id, weekday, from_minute, to_minute, first_on, last_on FROM calendar_window ORDER BY id",
      in: database
    ) { row, id in
      guard let place = places[id] else { return }
      let validity = try DayRange(row.day("first_on"), row.day("last_on"))
      calendars[place].week.append(WeekWindow(weekday: row["weekday"], row.window, validity))
    }
    try each("SELECT calendar_id, day, name FROM calendar_holiday ORDER BY id", in: database) { row, id in
      guard let place = places[id], let day = try row.day("day") else { return }
      calendars[place].holidays[day] = row["name"]
    }
    try each(
      "SELECT calendar_id, day, from_minute, to_minute FROM calendar_exception ORDER BY from_minute",
      in: database
    ) { row, id in
      guard let place = places[id], let day = try row.day("day") else { return }
      calendars[place].exceptions[day, default: []].append(row.window)
    }
    return calendars
  }

  private static func each(_ sql: String, in database: Database, _ body: (Row, Int64) throws -> Void) throws {
    let rows = try Row.fetchCursor(database, sql: sql)
    while let row = try rows.next() { try body(row, row["calendar_id"]) }
  }
}

extension Row {
  fileprivate var window: WorkWindow { WorkWindow(minutes: self["from_minute"], self["to_minute"]) }

  fileprivate func day(_ column: String) throws -> CalendarDay? {
    try (self[column] as String?).map { try CalendarDay(parsing: $0) }
  }
}

extension Store {
  /// Every calendar, in the order in which they were made.
  package func calendars() throws -> [WorkCalendar] { try read { try WorkCalendar.all(in: $0) } }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func calendar(_ name: String) throws -> WorkCalendar { try calendars().named(name) }
}

extension [WorkCalendar] {
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func named(_ name: String) throws -> WorkCalendar {
    guard let found = first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "calendar", name: name, among: map(\.name))
    }
    return found
  }
}
