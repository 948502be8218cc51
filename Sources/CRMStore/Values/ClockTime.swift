/// A time of day on the clocks of a zone.
package struct ClockTime: Sendable, Hashable {
  /// Since midnight, as clocks show it.
  package let seconds: Int64
  /// The IANA name of the zone.
  package let zone: String
  package let days: DayZone

  package init(seconds: Int64, in days: DayZone) {
    self.seconds = seconds
    self.days = days
    zone = days.name
  }

  /// The instant at which clocks show it on a day.
  package func instant(on day: CalendarDay) -> Instant {
    Instant(seconds: days.instant(ofDay: day.daysSinceEpoch, clock: seconds))
  }

  package static func == (left: ClockTime, right: ClockTime) -> Bool {
    left.seconds == right.seconds && left.zone == right.zone
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(seconds)
    hasher.combine(zone)
  }
}

extension DayZone {
  /// The Unix seconds at which clocks show a time of a day.
  ///
  /// Where clocks are put forward over it, as if they had not been yet; where they show it twice, the first time: as RFC 5545
  /// reads a local time.
  package func instant(ofDay day: Int64, clock seconds: Int64) -> Int64 {
    instant(onClocks: day * 86_400 + seconds)
  }
}

/// A place in the bytes of a text, for the small parsers of values: each `take…` moves on only when it succeeds.
package struct ByteCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  package private(set) var index = 0

  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  package var isAtEnd: Bool { index == bytes.count }
  package var remaining: Int { bytes.count - index }

  /// The byte ahead, or `nil` at the end.
  package var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  package mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  /// A number of exactly `count` decimal digits.
  package mutating func takeDigits(_ count: Int) -> Int64? {
    guard remaining >= count else { return nil }
    var value: Int64 = 0
    for offset in index..<index + count {
      let digit = bytes[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int64(digit)
    }
    index += count
    return value
  }

  /// A number of one to `limit` decimal digits, as many as there are.
  package mutating func takeNumber(atMost limit: Int) -> Int64? {
    var count = 0
    while count < min(limit, remaining), bytes[index + count].isDigit { count += 1 }
    return count == 0 ? nil : takeDigits(count)
  }

  package mutating func skipDigits() {
    while let byte = next, byte.isDigit { index += 1 }
  }

  package mutating func skipSpaces() {
    while next == UInt8(ascii: " ") { index += 1 }
  }

  /// A run of ASCII letters in lower case; empty where there is none.
  package mutating func takeWord() -> String {
    let start = index
    while let byte = next, byte.isLetter { index += 1 }
    return String(decoding: bytes[start..<index].map { $0 | 0x20 }, as: UTF8.self)
  }
}

extension UInt8 {
  package var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  package var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  /// Space, TAB, LF, VT, FF, CR.
  package var isBlank: Bool { self == 0x20 || self &- 0x09 < 5 }
}

extension String {
  /// The UTF-8 bytes, valid inside `body`; no copy for a native string.
  package func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return try copy.withUTF8(body)
  }
}
