/// A date as people and programs write it out, perhaps with a weekday, a time and a zone: `Wed, 05 Mar 2025 10:00:00 +0100`,
/// `5 de marzo de 2025`, `Mar 5th, 2025 at 2:30 PM PST`, `05-Mar-25`, `20250305T100000Z`.
///
/// Only what can be meant in one way is read: a month by its name, or a year of four digits in front.
/// - Source: RFC 5322, section 3.3; ISO 8601, basic format; what `date`, JavaScript and spreadsheets write.
struct WrittenDate {
  enum Outcome {
    case parts(DateParts)
    /// A zone that several parts of the world call by one abbreviation.
    case ambiguousZone(String)
    case invalid
  }

  private var tokens: DateTokens
  private var parts = DateParts(year: nil, month: 0, day: 0)
  private var ambiguousZone: String?

  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
    guard bytes.count <= 100, bytes.contains(where: \.isDigit), let tokens = DateTokens(bytes) else {
      return .invalid
    }
    var date = WrittenDate(tokens: tokens)
    return date.isRead() ? date.outcome : .invalid
  }

  private init(tokens: DateTokens) { self.tokens = tokens }

  private var outcome: Outcome {
    if let ambiguousZone { return .ambiguousZone(ambiguousZone) }
    guard let year = parts.year, CalendarDay.isDay(parts.day, ofMonth: parts.month, year: year) else {
      return .invalid
    }
    return .parts(parts)
  }

  private mutating func isRead() -> Bool {
    skipWeekday()
    guard takeDay() else { return false }
    if !tokens.isAtEnd, parts.year != nil || isTimeAhead { guard takeTime() else { return false } }
    if parts.year == nil {
      guard case .number(let year, 4)? = tokens.next else { return false }
      parts.year = year
      tokens.skip()
    }
    return tokens.isAtEnd
  }

  /// `mar. 4 mars 2025`: what is a weekday's name and a month's is a month where no other follows.
  private mutating func skipWeekday() {
    guard case .word(let word)? = tokens.next else { return }
    let isMonth = MonthName.month(word) != nil
    guard isMonth ? tokens.hasMonthBehind : MonthName.isWeekday(word) else { return }
    tokens.skip()
    _ = tokens.take(".")
    _ = tokens.take(",")
  }

  private var isTimeAhead: Bool { tokens.peek(1) == .mark(UInt8(ascii: ":")) }

  private mutating func takeDay() -> Bool {
    switch tokens.next {
    case .number(let value, 8)?:
      tokens.skip()
      (parts.year, parts.month, parts.day) = (value / 10_000, value / 100 % 100, value % 100)
      return !tokens.isAtEnd
    case .number(let year, 4)?: return takeYearFirst(year)
    case .number(let day, 1...2)?:
      tokens.skip()
      tokens.skipOrdinal()
      parts.day = day
      return takeMonth() && takeYear(isNeeded: true)
    case .word?:
      guard takeMonth(), case .number(let day, 1...2)? = tokens.next else { return false }
      tokens.skip()
      tokens.skipOrdinal()
      parts.day = day
      return takeYear(isNeeded: false)
    default: return false
    }
  }

  /// `2025-03-05`, `2025. 3. 5.`, `2025년 3월 5일`, `2025 Mar 5`.
  private mutating func takeYearFirst(_ year: Int64) -> Bool {
    parts.year = year
    tokens.skip()
    let isUnit = tokens.takeWord(among: ["年", "년"])
    if !isUnit { tokens.skipSeparators() }
    if case .number(let month, 1...2)? = tokens.next {
      parts.month = month
      tokens.skip()
      if isUnit { guard tokens.takeWord(among: ["月", "월"]) else { return false } }
    } else if isUnit || !takeMonth() {
      return false
    }
    tokens.skipSeparators()
    guard case .number(let day, 1...2)? = tokens.next else { return false }
    parts.day = day
    tokens.skip()
    if isUnit { return tokens.takeWord(among: ["日", "일"]) }
    _ = tokens.take(".")
    return true
  }

  private mutating func takeMonth() -> Bool {
    tokens.skipSeparators()
    guard case .word(let word)? = tokens.next, let month = MonthName.month(word) else { return false }
    parts.month = month
    tokens.skip()
    tokens.skipSeparators()
    return true
  }

  /// A year of two digits is one of the hundred of which 1969 is the first, as POSIX has it.
  private mutating func takeYear(isNeeded: Bool) -> Bool {
    if !isNeeded, isTimeAhead { return true }
    tokens.skipSeparators()
    switch tokens.next {
    case .number(let year, 4)?: parts.year = year
    case .number(let year, 2)? where !isTimeAhead:
      parts.year = year < 69 ? 2000 + year : 1900 + year
      parts.hasShortYear = true
    default: return false
    }
    tokens.skip()
    _ = tokens.takeWord(among: ["г"])
    _ = tokens.take(".")
    return true
  }
}

// MARK: The time of day

extension WrittenDate {
  private mutating func takeTime() -> Bool {
    _ = tokens.take(",") || tokens.take(":")
    _ = tokens.takeWord(among: ["t", "at", "um", "a", "kl"])
    let half = tokens.takeHalfOfDay()
    guard case .number(let hours, let digits)? = tokens.next else { return false }
    tokens.skip()
    var (hour, minute, second) = (hours, Int64(0), Int64(0))
    switch digits {
    case 6: (hour, minute, second) = (hours / 10_000, hours / 100 % 100, hours % 100)
    case 4: (hour, minute) = (hours / 100, hours % 100)
    case 1...2:
      guard tokens.take(":") || tokens.take("."), case .number(let minutes, 2)? = tokens.next else {
        return false
      }
      minute = minutes
      tokens.skip()
      if tokens.take(":") || tokens.take(".") {
        guard case .number(let seconds, 2)? = tokens.next else { return false }
        second = seconds
        tokens.skip()
      }
    default: return false
    }
    if tokens.take(".") || tokens.take(",") {
      guard case .number? = tokens.next else { return false }
      tokens.skip()
    }
    if let isAfternoon = half ?? tokens.takeHalfOfDay() {
      guard 1...12 ~= hour else { return false }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard hour < 24, minute < 60, second < 60 else { return false }
    parts.time = hour * 3600 + minute * 60 + second
    return takeZone()
  }

  /// An offset, an abbreviation, or an offset with one behind it, perhaps in brackets, that says the same again.
  private mutating func takeZone() -> Bool {
    if case .word(let word)? = tokens.next {
      if TimeZoneName.ambiguous.contains(word) {
        ambiguousZone = word.uppercased()
      } else if let offset = TimeZoneName.offsets[word] {
        (parts.offset, parts.hasOffset) = (offset, true)
      } else {
        return false
      }
      tokens.skip()
    }
    if ambiguousZone == nil, parts.offset == 0, let offset = tokens.takeOffset() {
      (parts.offset, parts.hasOffset) = (offset, true)
      if case .word(let word)? = tokens.next, TimeZoneName.isKnown(word) { tokens.skip() }
    }
    if parts.hasOffset { tokens.skipBrackets() }
    return true
  }
}

/// Abbreviations of time zones that dates end in, in lower case.
enum TimeZoneName {
  /// Seconds east of UTC of those that mean one offset wherever they are written.
  ///
  /// - Source: RFC 5322, section 4.3; the tz database.
  static let offsets: [String: Int64] = {
    let hours: KeyValuePairs<Double, [String]> = [
      0: ["z", "utc", "gmt", "wet"], 1: ["cet", "mez", "west"], 2: ["cest", "mesz", "eet"],
      3: ["eest", "msk"], 8: ["hkt", "sgt", "awst"], 9: ["jst", "kst"], 9.5: ["acst"], 10: ["aest"],
      10.5: ["acdt"], 11: ["aedt"], 12: ["nzst"], 13: ["nzdt"], -3: ["brt"], -3.5: ["nst"], -4: ["edt"],
      -5: ["est"], -6: ["mdt"], -7: ["mst", "pdt"], -8: ["pst", "akdt"], -9: ["akst"], -10: ["hst"],
    ]
    var offsets: [String: Int64] = [:]
    for (hour, names) in hours { for name in names { offsets[name] = Int64(hour * 3600) } }
    return offsets
  }()

  /// Those that stand for other offsets in other parts of the world: India, Israel and Ireland; America, China and Cuba.
  static let ambiguous: Set<String> = ["ist", "cst", "cdt", "bst", "ast", "adt", "sst", "gst", "amt", "ect"]

  static func isKnown(_ word: String) -> Bool { offsets[word] != nil || ambiguous.contains(word) }
}
