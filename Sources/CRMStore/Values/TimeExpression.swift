import Foundation

/// A time as people type it on the command line.
///
/// ISO 8601, `today`, `yesterday`, `7d 3w 2mo 1y` (ago), `2026-Q1`, `2026-01`, `2026`. Days begin at midnight of a zone.
package enum TimeExpression: Sendable, Hashable {
  /// A date with a time of day.
  case instant(Instant)
  /// The time that has gone by since so long ago, up to now.
  case since(DateSpan)
  /// A day, a month, a quarter or a year.
  case span(DateSpan)

  /// - Parameters:
  ///   - now: what `today` and `ago` are counted from.
  ///   - zone: where a date, or a time without an offset, is meant.
  /// - Throws: ``ValueError`` `invalid_time_expression`, with examples.
  package init(parsing text: String, now: Instant, zone: TimeZone) throws(ValueError) {
    let lexer = TimeLexer(now: now, zone: zone)
    guard let value = lexer.named(text) ?? text.withBytes(lexer.ago) ?? text.withBytes(lexer.iso) else {
      throw ValueError(
        .invalidTimeExpression, "'\(text)' is not a date or time",
        hint: "write 2026-01-15, 2026-01-15T09:00:00Z, today, yesterday, 7d, 3w, 2mo, 1y, 2026-Q1 or 2026-01")
    }
    self = value
  }

  /// The instant itself, or the first of the span.
  package var start: Instant {
    switch self {
    case .instant(let instant): instant
    case .since(let span), .span(let span): span.from
    }
  }

  /// The second of the instant, or the span.
  package var span: DateSpan {
    switch self {
    case .instant(let instant): DateSpan(from: instant, to: Instant(seconds: instant.seconds + 1))
    case .since(let span), .span(let span): span
    }
  }
}

/// Reads the forms of ``TimeExpression`` relative to a moment and a zone; each returns `nil` where the form is another.
struct TimeLexer {
  let now: Instant
  let zone: TimeZone

  /// `now`, `today`, `yesterday`, `tomorrow`.
  func named(_ text: String) -> TimeExpression? {
    switch text.lowercased() {
    case "now": .instant(now)
    case "today": days(from: today, to: today.adding(days: 1))
    case "yesterday": days(from: today.adding(days: -1), to: today)
    case "tomorrow": days(from: today.adding(days: 1), to: today.adding(days: 2))
    default: nil
    }
  }

  /// `12h`, `7d`, `3w`, `2mo`, `1y`: back from now, to the same time of day.
  func ago(_ bytes: UnsafeBufferPointer<UInt8>) -> TimeExpression? {
    var cursor = ByteCursor(bytes)
    guard let count = cursor.takeNumber(atMost: 4) else { return nil }
    let unit = cursor.takeWord()
    guard cursor.isAtEnd else { return nil }
    let start: Instant
    switch unit {
    case "h": start = Instant(seconds: now.seconds - count * 3600)
    case "d": start = moved(to: today.adding(days: -count))
    case "w": start = moved(to: today.adding(days: -7 * count))
    case "mo" where count < 3600: start = moved(to: today.adding(months: -count))
    case "y" where count < 300: start = moved(to: today.adding(months: -12 * count))
    default: return nil
    }
    guard let first = CalendarDay(year: 1900, month: 1, day: 1), start >= first.start else { return nil }
    return .since(DateSpan(from: start, to: now))
  }

  /// `2026`, `2026-01`, `2026-Q1`, `2026-01-15`, `2026-01-15T09:00`, `2026-01-15T09:00:00Z`.
  func iso(_ bytes: UnsafeBufferPointer<UInt8>) -> TimeExpression? {
    if let day = wholeDay(bytes) { return days(from: day, to: day.adding(days: 1)) }
    if let instant = localInstant(bytes) ?? Instant(bytes: bytes) { return .instant(instant) }
    var cursor = ByteCursor(bytes)
    guard let year = cursor.takeDigits(4), var first = CalendarDay(year: year, month: 1, day: 1) else {
      return nil
    }
    var months: Int64 = 12
    if cursor.take(UInt8(ascii: "-")) {
      if cursor.take(UInt8(ascii: "Q")) || cursor.take(UInt8(ascii: "q")) {
        guard let quarter = cursor.takeDigits(1), 1...4 ~= quarter else { return nil }
        first = first.adding(months: (quarter - 1) * 3)
        months = 3
      } else {
        guard let month = cursor.takeDigits(2), 1...12 ~= month else { return nil }
        first = first.adding(months: month - 1)
        months = 1
      }
    }
    return cursor.isAtEnd ? days(from: first, to: first.adding(months: months)) : nil
  }

  private func wholeDay(_ bytes: UnsafeBufferPointer<UInt8>) -> CalendarDay? {
    var cursor = ByteCursor(bytes)
    guard let day = cursor.takeISODay(), cursor.isAtEnd else { return nil }
    return CalendarDay(daysSinceEpoch: day)
  }

  /// A date and a time without an offset, on the clocks of the zone.
  private func localInstant(_ bytes: UnsafeBufferPointer<UInt8>) -> Instant? {
    var cursor = ByteCursor(bytes)
    guard let day = cursor.takeISODay(), cursor.take(UInt8(ascii: "T")) || cursor.take(UInt8(ascii: " ")),
      let time = cursor.takeTime(), cursor.isAtEnd
    else { return nil }
    return onClocks(day * 86_400 + time)
  }

  private func days(from: CalendarDay, to: CalendarDay) -> TimeExpression {
    let clocks = DayZone(zone)
    return .span(
      DateSpan(
        from: Instant(seconds: clocks.start(ofDay: from.daysSinceEpoch)),
        to: Instant(seconds: clocks.start(ofDay: to.daysSinceEpoch))))
  }

  private var localNow: Int64 { now.seconds + DayZone(zone).offset(at: now.seconds) }

  private var today: CalendarDay { Instant(seconds: localNow).day }

  /// The present time of day, on another day.
  private func moved(to day: CalendarDay) -> Instant {
    onClocks(day.start.seconds + localNow - today.start.seconds)
  }

  /// The instant at which clocks of the zone show a local time, itself counted as if it were UTC.
  private func onClocks(_ local: Int64) -> Instant {
    Instant(seconds: DayZone(zone).instant(onClocks: local))
  }
}
