/// An event of an iCalendar file, as far as it says which days or times it takes up.
package struct CalendarEvent: Sendable, Equatable {
  /// A time as it is written.
  package enum Time: Sendable, Equatable {
    /// Days since 1970-01-01.
    case day(Int64)
    /// What the clocks of some zone show, as seconds since 1970-01-01 were it UTC.
    case local(Int64)
    /// Unix seconds.
    case utc(Int64)
  }

  /// The physical line on which the event begins.
  package var line: Int
  package var uid: String?
  /// Its name; empty for none.
  package var summary = ""
  package var start: Time
  /// The first time that is no longer part of it.
  package var end: Time?
  /// How long it lasts in seconds, where that is written and no end.
  package var duration: Int64?
  /// How it repeats: `FREQ=YEARLY;BYMONTH=11;BYDAY=4TH`.
  package var rule: String?
  /// Times at which it repeats beside the rule.
  package var additions: [Time] = []
  /// Times at which it does not repeat.
  package var exclusions: [Time] = []
  /// Which repetition of the event of the same `uid` it replaces.
  package var replaces: Time?
  package var isCancelled = false
}

extension CalendarEvent.Time {
  /// Reads `20261225`, `20261225T090000` and `20261225T080000Z`; `nil` for anything else.
  ///
  /// - Source: RFC 5545, sections 3.3.4 and 3.3.5.
  init?(_ bytes: some Collection<UInt8>) {
    let digits = Array(bytes)
    let isUTC = digits.last == UInt8(ascii: "Z")
    guard digits.count == 8 || digits.count == (isUTC ? 16 : 15), let day = digits[..<8].calendarDay else {
      return nil
    }
    guard digits.count > 8 else {
      self = .day(day)
      return
    }
    guard digits[8] == UInt8(ascii: "T"), let hour = digits[9..<11].number,
      let minute = digits[11..<13].number,
      let second = digits[13..<15].number, hour < 24, minute < 60, second <= 60
    else { return nil }
    // A leap second is the second after it, as in Unix time.
    let seconds = day * 86_400 + hour * 3600 + minute * 60 + second
    self = isUTC ? .utc(seconds) : .local(seconds)
  }
}

extension Collection<UInt8> {
  /// The number that decimal digits write; `nil` for anything else, and for more than nine.
  var number: Int64? {
    guard !isEmpty, count < 10, allSatisfy(\.isASCIIDigit) else { return nil }
    return reduce(0) { $0 * 10 + Int64($1 - 0x30) }
  }

  /// Days since 1970-01-01 of `20261225`, of the years 1900 to 2199.
  fileprivate var calendarDay: Int64? {
    let digits = Array(self)
    guard let year = digits[..<4].number, let month = digits[4..<6].number, let day = digits[6..<8].number,
      1900...2199 ~= year, 1...12 ~= month, day > 0
    else { return nil }
    let number = daysSinceEpoch(year: year, month: month, day: day)
    // A day that the month has not would be one of the next.
    return civilDate(daysSinceEpoch: number) == (year, month, day) ? number : nil
  }

  /// Seconds of `P1D`, `P2W`, `PT8H30M`; `nil` for anything else, and for less than nothing.
  ///
  /// - Source: RFC 5545, section 3.3.6.
  var durationSeconds: Int64? {
    var rest = Array(self)[...]
    if rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
    var units: [(letter: UInt8, length: Int64)] = [(UInt8(ascii: "W"), 604_800), (UInt8(ascii: "D"), 86_400)]
    var seconds: Int64 = 0
    var count = 0
    while let first = rest.first {
      if first == UInt8(ascii: "T") {
        rest.removeFirst()
        units = [(UInt8(ascii: "H"), 3600), (UInt8(ascii: "M"), 60), (UInt8(ascii: "S"), 1)]
        continue
      }
      let digits = rest.prefix(while: \.isASCIIDigit)
      rest = rest.dropFirst(digits.count)
      guard let value = digits.number, let letter = rest.popFirst(),
        let place = units.firstIndex(where: { $0.letter == letter })
      else { return nil }
      seconds += value * units[place].length
      units.removeFirst(place + 1)
      count += 1
    }
    return count == 0 ? nil : seconds
  }
}
