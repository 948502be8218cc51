/// One text being read by a ``DateFormat``.
struct DateReading {
  private var cursor: ByteCursor
  private var year: Int64?
  private var month: Int64 = 0
  private var day: Int64 = 0
  private var hour: Int64 = 0
  private var minute: Int64 = 0
  private var second: Int64 = 0
  private var isAfternoon: Bool?
  private var offset: Int64 = 0
  private var hasOffset = false
  private var hasShortYear = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { cursor = ByteCursor(bytes) }

  /// Takes what a token stands for; false where the text has something else.
  mutating func take(_ token: DateFormat.Token, isFixed: Bool) -> Bool {
    switch token {
    case .year: return set(\.year, to: cursor.takeDigits(4))
    case .shortYear: return set(\.year, to: cursor.takeDigits(2).map { $0 < 69 ? 2000 + $0 : 1900 + $0 })
    case .anyYear: return takeAnyYear()
    case .month: return set(\.month, to: number(isFixed))
    case .day: return set(\.day, to: number(isFixed))
    case .hour: return set(\.hour, to: number(isFixed))
    case .minute: return set(\.minute, to: cursor.takeDigits(2))
    case .second: return set(\.second, to: cursor.takeDigits(2))
    case .monthName: return takeMonthName()
    case .meridiem: return takeMeridiem()
    case .literal(let byte): return cursor.take(byte)
    case .separator:
      return cursor.take(UInt8(ascii: "/")) || cursor.take(UInt8(ascii: "."))
        || cursor.take(UInt8(ascii: "-"))
    }
  }

  /// Nothing, or ` 14:30`, ` 14:30:22 -0500`, `, 2:30 PM` after a date.
  mutating func takeOptionalTime() -> Bool {
    if cursor.isAtEnd { return true }
    _ = cursor.take(UInt8(ascii: ","))
    guard cursor.take(UInt8(ascii: " ")) || cursor.take(UInt8(ascii: "T")) else { return false }
    guard let hours = cursor.takeNumber(atMost: 2), cursor.take(UInt8(ascii: ":")),
      let minutes = cursor.takeDigits(2)
    else { return false }
    hour = hours
    minute = minutes
    if cursor.take(UInt8(ascii: ":")) {
      guard let seconds = cursor.takeDigits(2) else { return false }
      second = seconds
    }
    var ahead = cursor
    ahead.skipSpaces()
    if let byte = ahead.next, byte | 0x20 == UInt8(ascii: "a") || byte | 0x20 == UInt8(ascii: "p") {
      cursor = ahead
      return takeMeridiem()
    }
    hasOffset = !cursor.isAtEnd
    guard let seconds = cursor.takeOffset() else { return false }
    offset = seconds
    return true
  }

  /// The date, where the whole text has been taken and the time is one of the clock.
  mutating func finish() -> DateParts? {
    guard cursor.isAtEnd, minute < 60, second < 60, 1...12 ~= month, day >= 1 else { return nil }
    if let isAfternoon {
      guard 1...12 ~= hour else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard hour < 24 else { return nil }
    var parts = DateParts(
      year: year, month: month, day: day, time: hour * 3600 + minute * 60 + second, offset: offset,
      hasOffset: hasOffset)
    parts.hasShortYear = hasShortYear
    return parts
  }

  /// A year of four digits, or of two.
  private mutating func takeAnyYear() -> Bool {
    if set(\.year, to: cursor.takeDigits(4)) { return true }
    hasShortYear = true
    return take(.shortYear, isFixed: true)
  }

  private mutating func number(_ isFixed: Bool) -> Int64? {
    isFixed ? cursor.takeDigits(2) : cursor.takeNumber(atMost: 2)
  }

  private mutating func set(_ part: WritableKeyPath<Self, Int64>, to value: Int64?) -> Bool {
    guard let value else { return false }
    self[keyPath: part] = value
    return true
  }

  private mutating func set(_ part: WritableKeyPath<Self, Int64?>, to value: Int64?) -> Bool {
    guard let value else { return false }
    self[keyPath: part] = value
    return true
  }

  private mutating func takeMeridiem() -> Bool {
    let word = cursor.takeWord()
    guard word == "am" || word == "pm" else { return false }
    isAfternoon = word == "pm"
    return true
  }

  /// An English name of a month, whole or its first three letters (`Sept` too).
  private mutating func takeMonthName() -> Bool {
    let word = cursor.takeWord()
    guard word.utf8.count >= 3,
      let index = DateReading.months.firstIndex(where: {
        $0 == word || $0.prefix(3) == word || (word == "sept" && $0 == "september")
      })
    else { return false }
    month = Int64(index + 1)
    _ = cursor.take(UInt8(ascii: "."))
    return true
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
}
