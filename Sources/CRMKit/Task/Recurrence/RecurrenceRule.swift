/// How something recurs: a recurrence rule of RFC 5545, section 3.3.10, as far as days go.
///
/// ```
/// rule  = [ "RRULE:" ] part *( ";" part )               each part once, in any order
/// part  = "FREQ=" ( "DAILY" / "WEEKLY" / "MONTHLY" / "YEARLY" )           needed
///       / "INTERVAL=" 1…9999                            1 by default
///       / "COUNT=" 1…99999 / "UNTIL=" ( YYYYMMDD / YYYYMMDD "T" HHMMSS "Z" )   one of them at most
///       / "BYMONTH=" list of 1…12
///       / "BYMONTHDAY=" list of ±1…±31                  not with WEEKLY
///       / "BYDAY=" list of [ ±1…±53 ] ( "MO" … "SU" )   a number with MONTHLY and YEARLY alone
///       / "BYSETPOS=" list of ±1…±366                   with another part of BY
///       / "WKST=" ( "MO" … "SU" )                       MO by default
/// ```
///
/// Letters may be small. Parts of RFC 5545 about weeks of the year, days of the year and times of the day are refused.
package struct RecurrenceRule: Sendable, Hashable {
  package enum Frequency: String, Sendable, CaseIterable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A day of the week, perhaps only the nth of its month or year, or the nth from the end.
  package struct Weekday: Sendable, Hashable, Comparable {
    /// 1 for Monday … 7 for Sunday.
    package var day: Int64
    /// ±1…±53; `nil` for every one.
    package var ordinal: Int64?

    package init(_ day: Int64, ordinal: Int64? = nil) {
      self.day = day
      self.ordinal = ordinal
    }

    package static func < (left: Weekday, right: Weekday) -> Bool {
      (left.day, left.ordinal ?? 0) < (right.day, right.ordinal ?? 0)
    }
  }

  /// The last instant that can be an occurrence.
  package enum End: Sendable, Hashable {
    /// The whole day, on the clocks of the series.
    case day(CalendarDay)
    case instant(Instant)
  }

  package var frequency: Frequency
  package var interval: Int64 = 1
  package var count: Int64?
  package var until: End?
  /// Ascending, as are the other lists.
  package var months: [Int64] = []
  package var monthDays: [Int64] = []
  package var weekdays: [Weekday] = []
  package var positions: [Int64] = []
  /// The day on which weeks begin, 1 for Monday.
  package var weekStart: Int64 = 1

  package init(_ frequency: Frequency) { self.frequency = frequency }

  /// The words for the days of the week, Monday first.
  static let dayWords = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}

extension RecurrenceRule: CustomStringConvertible {
  /// The rule as it is stored: reading it again gives the same rule.
  package var description: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    func add(_ name: String, _ list: [String]) {
      if !list.isEmpty { parts.append("\(name)=\(list.joined(separator: ","))") }
    }
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    add("BYMONTH", months.map(String.init))
    add("BYMONTHDAY", monthDays.map(String.init))
    add("BYDAY", weekdays.map(\.description))
    add("BYSETPOS", positions.map(String.init))
    if let count { parts.append("COUNT=\(count)") }
    if let until { parts.append("UNTIL=\(until)") }
    if weekStart != 1 { parts.append("WKST=\(RecurrenceRule.dayWords[Int(weekStart) - 1])") }
    return parts.joined(separator: ";")
  }
}

extension RecurrenceRule.Weekday: CustomStringConvertible {
  /// `MO`, `2TU`, `-1FR`.
  package var description: String {
    (ordinal.map(String.init) ?? "") + RecurrenceRule.dayWords[Int(day) - 1]
  }
}

extension RecurrenceRule.End: CustomStringConvertible {
  /// `20260301`, `20260301T090000Z`.
  package var description: String {
    switch self {
    case .day(let day): day.description.replacing("-", with: "")
    case .instant(let instant): instant.description.replacing("-", with: "").replacing(":", with: "")
    }
  }
}
