extension RecurrenceRule {
  /// Reads a rule by the grammar of ``RecurrenceRule``.
  ///
  /// - Throws: ``RecurrenceError``, which names the part that is wrong.
  package init(parsing text: String) throws(RecurrenceError) {
    var parser = RecurrenceParser(text)
    self = try parser.read()
  }
}

/// Reads the bytes of a recurrence rule from left to right.
private struct RecurrenceParser {
  /// Longer than any rule that says something.
  private static let mostBytes = 1000

  private let text: String
  private let bytes: [UInt8]
  private var frequency: RecurrenceRule.Frequency?
  private var rule = RecurrenceRule(.daily)
  /// Where each part stands that was read.
  private var places: [String: Range<Int>] = [:]
  /// The first day of the week with a number.
  private var numbered: Range<Int>?

  init(_ text: String) {
    self.text = text
    bytes = text.utf8.map(\.asciiUppercase)
  }

  mutating func read() throws(RecurrenceError) -> RecurrenceRule {
    guard bytes.count <= RecurrenceParser.mostBytes else {
      throw error("the rule is longer than \(RecurrenceParser.mostBytes) bytes", 0..<bytes.count)
    }
    var start = bytes.starts(with: "RRULE:".utf8) ? 6 : 0
    while true {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
      try part(start..<end)
      guard end < bytes.count else { break }
      start = end + 1
    }
    guard let frequency else {
      throw error("the recurrence rule has no frequency", 0..<bytes.count, hint: "begin with FREQ=WEEKLY")
    }
    rule.frequency = frequency
    try check()
    return rule
  }

  private mutating func part(_ range: Range<Int>) throws(RecurrenceError) {
    guard let equals = bytes[range].firstIndex(of: UInt8(ascii: "=")), equals > range.lowerBound else {
      throw error(
        "'\(word(range))' is not a part of a recurrence rule", range, hint: "write FREQ=WEEKLY;BYDAY=MO,TH")
    }
    let name = word(range.lowerBound..<equals)
    guard places[name] == nil else { throw error("'\(name)' stands in the rule twice", range) }
    places[name] = range
    let value = equals + 1..<range.upperBound
    guard !value.isEmpty else { throw error("'\(name)' has no value", range) }
    switch name {
    case "FREQ": frequency = try frequency(value)
    case "INTERVAL": rule.interval = try number(value, in: 1...9999)
    case "COUNT": rule.count = try number(value, in: 1...99_999)
    case "UNTIL": rule.until = try end(value)
    case "WKST": rule.weekStart = try weekday(value)
    case "BYMONTH": rule.months = try numbers(value, in: 1...12, isSigned: false)
    case "BYMONTHDAY": rule.monthDays = try numbers(value, in: 1...31, isSigned: true)
    case "BYSETPOS": rule.positions = try numbers(value, in: 1...366, isSigned: true)
    case "BYDAY": rule.weekdays = try weekdays(value)
    default:
      throw error(
        "'\(name)' is not supported in a recurrence rule", range.lowerBound..<equals, hint: unknownHint(name))
    }
  }

  private func unknownHint(_ name: String) -> String {
    let known = "FREQ, INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS and WKST"
    return ["BYWEEKNO", "BYYEARDAY", "BYHOUR", "BYMINUTE", "BYSECOND"].contains(name)
      ? "supported parts of RFC 5545: \(known)" : "write \(known)"
  }

  /// Parts that do not go together.
  private func check() throws(RecurrenceError) {
    if let place = places["UNTIL"], rule.count != nil {
      throw error("a rule has COUNT or UNTIL, not both", place)
    }
    if let numbered, rule.frequency == .daily || rule.frequency == .weekly {
      throw error(
        "'\(word(numbered))' counts days of a month or a year, and the frequency is \(rule.frequency.rawValue)",
        numbered, hint: "take the number away, or write FREQ=MONTHLY")
    }
    if let place = places["BYMONTHDAY"], rule.frequency == .weekly {
      throw error("BYMONTHDAY does not go with FREQ=WEEKLY", place, hint: "write BYDAY, or FREQ=MONTHLY")
    }
    if let place = places["BYSETPOS"], rule.months.isEmpty, rule.monthDays.isEmpty, rule.weekdays.isEmpty {
      throw error(
        "BYSETPOS chooses among the days of another part, and there is none", place, hint: "add BYDAY=MO")
    }
  }
}

// MARK: Values

extension RecurrenceParser {
  private func frequency(_ range: Range<Int>) throws(RecurrenceError) -> RecurrenceRule.Frequency {
    guard let frequency = RecurrenceRule.Frequency(rawValue: word(range)) else {
      throw error(
        "'\(word(range))' is not a frequency", range, hint: "write DAILY, WEEKLY, MONTHLY or YEARLY")
    }
    return frequency
  }

  private func number(_ range: Range<Int>, in allowed: ClosedRange<Int64>) throws(RecurrenceError) -> Int64 {
    guard let number = digits(range), allowed.contains(number) else {
      throw error(
        "'\(word(range))' is not a number from \(allowed.lowerBound) to \(allowed.upperBound)", range)
    }
    return number
  }

  /// Numbers with commas between them, in order and each once.
  private func numbers(
    _ range: Range<Int>, in allowed: ClosedRange<Int64>, isSigned: Bool
  ) throws(RecurrenceError) -> [Int64] {
    var found: Set<Int64> = []
    for item in items(range) {
      let sign = sign(item)
      guard let number = digits(sign.rest), allowed.contains(number), isSigned || sign.rest == item else {
        let low = isSigned ? "±\(allowed.lowerBound) to ±" : "\(allowed.lowerBound) to "
        throw error("'\(word(item))' is not a number from \(low)\(allowed.upperBound)", item)
      }
      found.insert(sign.isNegative ? -number : number)
    }
    return found.sorted()
  }

  private mutating func weekdays(_ range: Range<Int>) throws(RecurrenceError) -> [RecurrenceRule.Weekday] {
    var found: Set<RecurrenceRule.Weekday> = []
    for item in items(range) {
      guard item.count > 2 else {
        found.insert(.init(try weekday(item)))
        continue
      }
      let day = try weekday(item.upperBound - 2..<item.upperBound, whole: item)
      let sign = sign(item.lowerBound..<item.upperBound - 2)
      guard let number = digits(sign.rest), 1...53 ~= number else { throw notAWeekday(item) }
      numbered = numbered ?? item
      found.insert(.init(day, ordinal: sign.isNegative ? -number : number))
    }
    return found.sorted()
  }

  private func weekday(_ range: Range<Int>, whole: Range<Int>? = nil) throws(RecurrenceError) -> Int64 {
    guard let index = RecurrenceRule.dayWords.firstIndex(of: word(range)) else {
      throw notAWeekday(whole ?? range)
    }
    return Int64(index) + 1
  }

  private func notAWeekday(_ range: Range<Int>) -> RecurrenceError {
    error(
      "'\(word(range))' is not a day of the week", range,
      hint: "write \(RecurrenceRule.dayWords.joined(separator: ", ")), perhaps numbered as in 2MO or -1FR")
  }

  /// `20260301` or `20260301T090000Z`.
  private func end(_ range: Range<Int>) throws(RecurrenceError) -> RecurrenceRule.End {
    let end = bytes[range].withUnsafeBufferPointer { bytes -> RecurrenceRule.End? in
      var cursor = ByteCursor(bytes)
      guard let year = cursor.takeDigits(4), let month = cursor.takeDigits(2), let day = cursor.takeDigits(2),
        let date = CalendarDay(year: year, month: month, day: day)
      else { return nil }
      if cursor.isAtEnd { return .day(date) }
      guard cursor.take(UInt8(ascii: "T")), let hour = cursor.takeDigits(2), hour < 24,
        let minute = cursor.takeDigits(2), minute < 60, let second = cursor.takeDigits(2), second < 60,
        cursor.take(UInt8(ascii: "Z")), cursor.isAtEnd
      else { return nil }
      return .instant(Instant(seconds: date.start.seconds + hour * 3600 + minute * 60 + second))
    }
    guard let end else {
      throw error(
        "'\(word(range))' is not an end", range, hint: "write UNTIL=20260301 or UNTIL=20260301T090000Z")
    }
    return end
  }
}

// MARK: Bytes

extension RecurrenceParser {
  /// The values of a list; one of no bytes where nothing stands between two commas.
  private func items(_ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: ",") {
      found.append(start..<index)
      start = index + 1
    }
    return found + [start..<range.upperBound]
  }

  private func sign(_ range: Range<Int>) -> (isNegative: Bool, rest: Range<Int>) {
    guard let first = bytes[range].first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else {
      return (false, range)
    }
    return (first == UInt8(ascii: "-"), range.dropFirst())
  }

  /// A number of one to five digits and nothing else.
  private func digits(_ range: Range<Int>) -> Int64? {
    bytes[range].withUnsafeBufferPointer { bytes in
      var cursor = ByteCursor(bytes)
      guard let number = cursor.takeNumber(atMost: 5), cursor.isAtEnd else { return nil }
      return number
    }
  }

  private func word(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func error(_ message: String, _ place: Range<Int>, hint: String? = nil) -> RecurrenceError {
    RecurrenceError(message: message, hint: hint, text: text, place: place)
  }
}

extension UInt8 {
  fileprivate var asciiUppercase: UInt8 { self &- UInt8(ascii: "a") < 26 ? self - 32 : self }
}
