import Foundation

/// A due date: a day, or an instant in a time zone.
package struct TaskDue: Sendable, Hashable {
  package let day: CalendarDay
  /// `nil` for the whole day.
  package let time: ClockTime?

  package init(_ day: CalendarDay, at time: ClockTime? = nil) {
    self.day = day
    self.time = time
  }

  /// The instant in a time zone.
  package init(_ instant: Instant, in zone: DayZone) {
    let day = zone.day(at: instant.seconds)
    self.day = CalendarDay(daysSinceEpoch: day)
    time = ClockTime(seconds: instant.seconds + zone.offset(at: instant.seconds) - day * 86_400, in: zone)
  }

  /// `nil` for the whole day.
  package var instant: Instant? { time?.instant(on: day) }
}

extension TaskDue: CustomStringConvertible {
  /// `2026-02-01`, or the instant in RFC 3339 UTC.
  package var description: String { instant?.description ?? day.description }
}

extension TaskDue {
  /// Reads what an option names: a day, an instant, `tomorrow`, or how long from now on, as `+3d`, `+2w`, `+1mo`, `+4h`.
  ///
  /// - Parameter zone: where a time without an offset is meant, and whose days are counted.
  /// - Throws: ``ValueError`` `invalid_time_expression`.
  package init(parsing text: String, now: Instant, zone timeZone: TimeZone) throws(ValueError) {
    let zone = DayZone(timeZone)
    if let due = TaskDue(ahead: text, now: now, in: zone) {
      self = due
      return
    }
    let malformed = ValueError(
      .invalidTimeExpression, "'\(text)' is not a due date",
      hint: "write 2026-02-01, 2026-02-01T09:00, tomorrow, +3d, +2w, +1mo or +4h")
    let expression: TimeExpression
    do { expression = try TimeExpression(parsing: text, now: now, zone: timeZone) } catch { throw malformed }
    switch expression {
    case .instant(let instant): self.init(instant, in: zone)
    case .span(let span):
      let day = zone.day(at: span.from.seconds)
      guard zone.day(at: span.to.seconds) == day + 1 else { throw malformed }
      self.init(CalendarDay(daysSinceEpoch: day))
    case .since: throw malformed
    }
  }

  /// `+3d` as a day, `+4h` as an instant.
  init?(ahead text: String, now: Instant, in zone: DayZone) {
    let parts = text.withBytes { bytes -> (count: Int64, unit: String)? in
      var cursor = ByteCursor(bytes)
      guard cursor.take(UInt8(ascii: "+")), let count = cursor.takeNumber(atMost: 4) else { return nil }
      let unit = cursor.takeWord()
      return cursor.isAtEnd ? (count, unit) : nil
    }
    guard let (count, unit) = parts else { return nil }
    let today = CalendarDay(daysSinceEpoch: zone.day(at: now.seconds))
    switch unit {
    case "h": self.init(Instant(seconds: now.seconds + count * 3600), in: zone)
    case "d": self.init(today.adding(days: count))
    case "w": self.init(today.adding(days: 7 * count))
    case "mo" where count <= 1200: self.init(today.adding(months: count))
    case "y" where count <= 100: self.init(today.adding(months: 12 * count))
    default: return nil
    }
  }
}
