import Crypto
import Tabular

/// The days without work that an iCalendar file names.
package struct HolidayFile: Sendable {
  /// Their names; those of several events on one day joined by `, `.
  package private(set) var days: [CalendarDay: String] = [:]
  /// Events that were called off, or take up no whole day.
  package private(set) var passedOver = 0
  package let source: SourceFile

  /// How many years ahead an event that repeats without an end is written down.
  package static let yearsAhead: Int64 = 10
  /// Longer than that, an event is no holiday.
  private static let mostDays: Int64 = 366

  private let zone: DayZone
  private let horizon: CalendarDay

  /// - Parameters:
  ///   - zone: where days begin, for events that are written in UTC.
  ///   - now: events that repeat without an end are written down up to the end of the tenth year from here.
  /// - Throws: ``ReadError``, of an event that repeats otherwise than yearly as well.
  package init(_ bytes: [UInt8], named name: String, zone: DayZone, now: Instant) throws {
    source = SourceFile(name: name, sha256: SHA256.hash(data: bytes).hexadecimal)
    self.zone = zone
    let year = min(2199, now.day.civil.year + HolidayFile.yearsAhead)
    horizon = CalendarDay(year: year, month: 12, day: 31) ?? now.day
    let reader = try ICalendarReader(bytes: bytes)
    var events: [CalendarEvent] = []
    while let event = try reader.next() { events.append(event) }
    // An event that replaces one repetition of another takes its place.
    var replaced: [String: [CalendarEvent.Time]] = [:]
    for event in events {
      if let uid = event.uid, let time = event.replaces { replaced[uid, default: []].append(time) }
    }
    for event in events {
      let gone = event.replaces == nil ? event.uid.flatMap { replaced[$0] } ?? [] : []
      try add(event, without: Set((event.exclusions + gone).map(day)))
    }
  }

  private mutating func add(_ event: CalendarEvent, without excluded: Set<CalendarDay>) throws {
    guard !event.isCancelled, let length = try wholeDays(event) else {
      passedOver += 1
      return
    }
    let name = HolidayFile.name(event.summary)
    for first in try starts(of: event) where !excluded.contains(first) {
      for offset in 0..<length { add(name, on: first.adding(days: offset)) }
    }
  }

  private mutating func add(_ name: String, on day: CalendarDay) {
    // A zone, or a length, can move a day out of the years that the program knows.
    guard 1900...2199 ~= day.civil.year else { return }
    guard let known = days[day] else {
      days[day] = name
      return
    }
    if !known.components(separatedBy: ", ").contains(name) { days[day] = "\(known), \(name)" }
  }

  /// The days on which the event begins.
  private func starts(of event: CalendarEvent) throws -> Set<CalendarDay> {
    let first = day(event.start)
    var starts = Set([first] + event.additions.map(day))
    if let text = event.rule {
      for day in Recurrence(try rule(text, of: event), from: first) {
        guard day <= horizon else { break }
        starts.insert(day)
      }
    }
    return starts
  }

  private func rule(_ text: String, of event: CalendarEvent) throws -> RecurrenceRule {
    func error(_ message: String, hint: String?) -> ReadError {
      ReadError(
        .invalidCalendar, line: event.line, column: 0, field: "RRULE", message: message, hint: hint)
    }
    let rule: RecurrenceRule
    do { rule = try RecurrenceRule(parsing: text) } catch let failure {
      throw error(failure.message, hint: failure.hint)
    }
    guard rule.frequency == .yearly else {
      throw error(
        "'\(text)' is not a recurrence of a holiday",
        hint: "write FREQ=YEARLY; weekly or monthly days without work belong to the business hours")
    }
    return rule
  }

  /// How many days it takes up; `nil` where it does not last from midnight to midnight.
  private func wholeDays(_ event: CalendarEvent) throws -> Int64? {
    let start = clock(event.start)
    let end: Int64 =
      if let end = event.end { clock(end) } else if let duration = event.duration {
        start + duration
      } else if case .day = event.start { start + 86_400 } else { start }
    guard end >= start, end - start <= HolidayFile.mostDays * 86_400 else {
      throw ReadError(
        .invalidCalendar, line: event.line, column: 0, field: "DTEND",
        message: end < start ? "the event ends before it begins" : "the event is longer than a year",
        hint: "correct it, or leave it out")
    }
    // Some programs write the end of a single day as that day.
    if case .day = event.start, end == start { return 1 }
    return start % 86_400 == 0 && end % 86_400 == 0 && end > start ? (end - start) / 86_400 : nil
  }

  private func day(_ time: CalendarEvent.Time) -> CalendarDay { Instant(seconds: clock(time)).day }

  /// Local time, counted as if it were UTC.
  private func clock(_ time: CalendarEvent.Time) -> Int64 {
    switch time {
    case .day(let day): day * 86_400
    case .local(let seconds): seconds
    case .utc(let seconds): seconds + zone.offset(at: seconds)
    }
  }

  /// One line; `Holiday` for an event without a name.
  private static func name(_ summary: String) -> String {
    let name = summary.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    return name.isEmpty ? "Holiday" : name
  }
}
