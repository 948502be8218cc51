import Tabular

/// Days on which a user takes nothing on.
package struct UserAbsence: Sendable, Equatable {
  package var id: Int64 = 0
  package var from: CalendarDay
  /// The last day of the absence; `nil` if unknown.
  package var to: CalendarDay?
  package var reason: String?

  package init(from: CalendarDay, to: CalendarDay? = nil, reason: String? = nil) {
    self.from = from
    self.to = to
    self.reason = reason
  }

  package func covers(_ day: CalendarDay) -> Bool { from <= day && to.map { day <= $0 } ?? true }

  /// `2026-02-02..2026-02-13, holiday`; without an end if unknown.
  package var line: String {
    "\(from)..\(to?.description ?? "")" + (reason.map { ", \($0)" } ?? "")
  }

  init(_ row: Row) {
    self.init(
      from: CalendarDay(stored: row["from_on"]), to: (row["to_on"] as String?).map(CalendarDay.init(stored:)),
      reason: row["reason"])
    id = row["id"]
  }
}

extension CalendarDay {
  /// A day as our own tables hold it.
  init(stored text: String) { self = (try? CalendarDay(parsing: text)) ?? CalendarDay(daysSinceEpoch: 0) }
}

extension UserAbsence {
  /// Every absence by its user, by its first day.
  static func all(in database: Database) throws -> [Int64: [UserAbsence]] {
    let rows = try Row.fetchAll(database, sql: "SELECT * FROM user_absence ORDER BY user_id, from_on, id")
    return Dictionary(grouping: rows) { $0["user_id"] as Int64 }.mapValues { $0.map(UserAbsence.init) }
  }
}

extension Store {
  /// Notes that a user is away.
  ///
  /// - Returns: whether anything changed: the same absence is noted once.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``, ``TeamError/endsBeforeItBegins``.
  package func addAbsence(_ absence: UserAbsence, of name: String, dryRun: Bool = false) throws -> Written<
    Bool
  > {
    try write(dryRun: dryRun) { transaction in
      let user = try User.named(name, in: transaction.database)
      if let to = absence.to, to < absence.from {
        throw TeamError.endsBeforeItBegins(from: absence.from, to: to)
      }
      let values: [SQLValue] = [
        .integer(user.id), .text(absence.from.description), .optional(absence.to?.description),
        .optional(absence.reason),
      ]
      let isKnown = try Bool.fetchOne(
        transaction.database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM user_absence WHERE user_id = ? AND from_on = ? AND to_on IS ? AND reason IS ?)
          """, arguments: StatementArguments(values))
      if isKnown == true { return false }
      try transaction.insert(into: "user_absence", values)
      return true
    }
  }

  /// Notes that a user is there on a day: what covers the day ends the day before.
  ///
  /// - Parameter isForGood: absences that lie ahead are taken away, too.
  /// - Returns: how many absences changed.
  package func endAbsences(
    of name: String, on day: CalendarDay, isForGood: Bool, dryRun: Bool = false
  ) throws -> Written<Int> {
    try write(dryRun: dryRun) { transaction in
      let user = try User.named(name, in: transaction.database)
      let absences = try UserAbsence.all(in: transaction.database)[user.id] ?? []
      let touched = absences.filter { $0.covers(day) || isForGood && $0.from > day }
      for absence in touched {
        if absence.from < day {
          try transaction.update(
            "user_absence", id: absence.id, [("to_on", .text(day.adding(days: -1).description))])
        } else {
          try transaction.delete(from: "user_absence", id: absence.id)
        }
      }
      return touched.count
    }
  }
}
