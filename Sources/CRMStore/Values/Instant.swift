import Tabular

/// A point in time with the resolution of a second, counted in Unix time (UTC, no leap seconds).
package struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package var seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  /// Reads ISO 8601: `2026-01-15`, `2026-01-15T09:00:00Z`, `2026-01-15 09:00:00.5 -0500`.
  ///
  /// A date alone is its midnight and a time without an offset is meant in UTC; fractions of a second are dropped.
  /// - Throws: ``ValueError`` `invalid_instant`: years outside 1900…2199, days the month has not, second 60, a trailing text.
  package init(parsing text: String) throws(ValueError) {
    guard let value = text.withBytes({ Instant(bytes: $0) }) else {
      throw ValueError(
        .invalidInstant, "'\(text)' is not a date or time in ISO 8601",
        hint: "write 2026-01-15 or 2026-01-15T09:00:00Z")
    }
    self = value
  }

  /// Reads ISO 8601 as ``init(parsing:)`` does, without an error to build; `nil` where it is not.
  package init?(bytes: UnsafeBufferPointer<UInt8>) {
    var cursor = ByteCursor(bytes)
    guard let day = cursor.takeISODay() else { return nil }
    var seconds = day * 86_400
    if cursor.take(UInt8(ascii: "T")) || cursor.take(UInt8(ascii: "t")) || cursor.take(UInt8(ascii: " ")) {
      guard let time = cursor.takeTime(), let offset = cursor.takeOffset() else { return nil }
      seconds += time - offset
    }
    guard cursor.isAtEnd else { return nil }
    self.seconds = seconds
  }
}

extension Instant: CustomStringConvertible {
  /// RFC 3339 in UTC, `2026-01-15T09:00:00Z`.
  package var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(20)
    bytes.appendInstant(seconds)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The day in UTC on which the instant falls.
  package var day: CalendarDay {
    CalendarDay(daysSinceEpoch: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }
}

extension ByteCursor {
  /// `2026-01-15` as days since 1970-01-01; the month must have the day, the year lies in 1900…2199.
  mutating func takeISODay() -> Int64? {
    guard let year = takeDigits(4), take(UInt8(ascii: "-")), let month = takeDigits(2),
      take(UInt8(ascii: "-")), let day = takeDigits(2)
    else { return nil }
    return CalendarDay.number(year: year, month: month, day: day)
  }

  /// `09:00`, `09:00:00` or `09:00:00.123` as seconds since midnight.
  package mutating func takeTime() -> Int64? {
    guard let hour = takeDigits(2), hour < 24, take(UInt8(ascii: ":")), let minute = takeDigits(2),
      minute < 60
    else { return nil }
    var seconds = hour * 3600 + minute * 60
    guard take(UInt8(ascii: ":")) else { return seconds }
    guard let second = takeDigits(2), second < 60 else { return nil }
    seconds += second
    if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) {
      guard let byte = next, byte.isDigit else { return nil }
      skipDigits()
    }
    return seconds
  }

  /// Nothing, `Z`, `UTC`, `+01:00`, `+0100` or `+01`, each after an optional space, as seconds east of UTC.
  package mutating func takeOffset() -> Int64? {
    guard !isAtEnd else { return 0 }
    _ = take(UInt8(ascii: " "))
    if let byte = next, byte.isLetter { return ["z", "utc", "gmt"].contains(takeWord()) ? 0 : nil }
    let isWest = next == UInt8(ascii: "-")
    guard take(UInt8(ascii: "+")) || take(UInt8(ascii: "-")), let hours = takeDigits(2),
      hours <= (isWest ? 12 : 14)
    else { return nil }
    _ = take(UInt8(ascii: ":"))
    let minutes = isAtEnd ? 0 : takeDigits(2)
    guard let minutes, minutes < 60 else { return nil }
    return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}
