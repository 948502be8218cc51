import Analytics
import Testing

@testable import CRMKit
@testable import CRMStore

/// What holds for every rule and every series.
@Suite struct RecurrencePropertyTests {
  private struct RandomRule {
    var draw: SplitMix64

    mutating func below(_ bound: UInt64) -> Int64 { Int64(draw.next() % bound) }

    mutating func some(_ all: ClosedRange<Int64>, isSigned: Bool = false) -> [Int64] {
      let count = below(4)
      let found = (0..<count).map { _ in
        (all.lowerBound + below(UInt64(all.count))) * (isSigned && below(2) == 0 ? -1 : 1)
      }
      return Set(found).sorted()
    }

    mutating func rule() -> RecurrenceRule {
      var rule = RecurrenceRule(RecurrenceRule.Frequency.allCases[Int(below(4))])
      rule.interval = below(3) == 0 ? 1 + below(9) : 1
      if below(3) == 0 { rule.months = some(1...12) }
      if below(3) == 0, rule.frequency != .weekly { rule.monthDays = some(1...31, isSigned: true) }
      let canNumber = rule.frequency == .monthly || rule.frequency == .yearly
      if below(2) == 0 {
        let isNumbered = canNumber && below(2) == 0
        rule.weekdays = Set(
          some(1...7).map { day in
            RecurrenceRule.Weekday(day, ordinal: isNumbered ? (1 + below(5)) * (below(2) == 0 ? -1 : 1) : nil)
          }
        ).sorted()
      }
      if !rule.months.isEmpty || !rule.monthDays.isEmpty || !rule.weekdays.isEmpty, below(3) == 0 {
        rule.positions = some(1...3, isSigned: true)
      }
      switch below(3) {
      case 0: rule.count = 1 + below(40)
      case 1: rule.until = .day(CalendarDay(daysSinceEpoch: 20_000 + below(3000)))
      default: break
      }
      rule.weekStart = 1 + below(7)
      return rule
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>) func everyDaySatisfiesTheRule(seed: UInt64) throws {
    var random = RandomRule(draw: SplitMix64(seed: seed))
    var seen = 0
    for _ in 0..<60 {
      let rule = random.rule()
      let text = rule.description
      #expect(try RecurrenceRule(parsing: text) == rule, "\(text)")
      #expect(try RecurrenceRule(parsing: "rrule:" + text.lowercased()) == rule)
      let start = CalendarDay(daysSinceEpoch: 19_700 + random.below(800))
      let days = Array(Recurrence(rule, from: start).prefix(60))
      #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 }, "\(text)")
      #expect(days.allSatisfy { $0 >= start && satisfies($0, rule) }, "\(start) \(text)")
      if let count = rule.count { #expect(days.count <= count) }
      if case .day(let last)? = rule.until { #expect(days.allSatisfy { $0 <= last }) }
      // A series that begins at one of its own days goes on in the same way, whatever its interval.
      if rule.count == nil, days.count > 9 {
        #expect(Array(Recurrence(rule, from: days[4]).prefix(5)) == Array(days[4..<9]), "\(start) \(text)")
      }
      seen += days.count
    }
    #expect(seen > 500)
  }

  /// Each part for itself, told apart from how days are found.
  private func satisfies(_ day: CalendarDay, _ rule: RecurrenceRule) -> Bool {
    let (year, month, monthDay) = day.civil
    let length = CalendarDay.length(ofMonth: month, year: year)
    let isMonth = rule.months.isEmpty || rule.months.contains(month)
    let isDay =
      rule.monthDays.isEmpty
      || rule.monthDays.contains { $0 > 0 ? $0 == monthDay : length + 1 + $0 == monthDay }
    let isWeekday =
      rule.weekdays.isEmpty
      || rule.weekdays.contains { weekday in
        guard weekday.day == day.weekday else { return false }
        guard let ordinal = weekday.ordinal else { return true }
        // Counting steps of a week that stay within the month, or the year.
        let step: Int64 = ordinal > 0 ? -7 : 7
        let isOfYear = rule.frequency == .yearly && rule.months.isEmpty
        var (place, other) = (Int64(1), day.adding(days: step))
        while other.civil.year == year, isOfYear || other.civil.month == month {
          place += 1
          other = other.adding(days: step)
        }
        return place == abs(ordinal)
      }
    return isMonth && isDay && isWeekday
  }

  @Test func leapDaysAndMonthEndsAreDaysThatThereAre() throws {
    func days(_ rule: String, _ start: String, _ count: Int) throws -> [String] {
      let series = Recurrence(try RecurrenceRule(parsing: rule), from: try CalendarDay(parsing: start))
      return Array(series.prefix(count)).map(\.description)
    }
    #expect(try days("FREQ=YEARLY", "2024-02-29", 3) == ["2024-02-29", "2028-02-29", "2032-02-29"])
    #expect(try days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "2024-02-29", 2) == ["2024-02-29", "2025-02-28"])
    #expect(try days("FREQ=MONTHLY", "2026-01-31", 3) == ["2026-01-31", "2026-03-31", "2026-05-31"])
    #expect(
      try days("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31", 3) == ["2026-01-31", "2026-02-28", "2026-03-31"])
  }

  @Test func whatNeverOccursIsRefused() throws {
    for text in [
      "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;UNTIL=20200101", "FREQ=WEEKLY;BYSETPOS=9;BYDAY=MO",
    ] {
      let rule = try RecurrenceRule(parsing: text)
      #expect(throws: RecurrenceError.self) {
        try TaskSchedule(TaskDue(CalendarDay(daysSinceEpoch: 20_468)), every: rule)
      }
    }
  }

  /// Whatever stands in a rule, reading it ends with a rule or with an error about some of its bytes.
  @Test(arguments: 0..<8 as Range<UInt64>) func anyBytesAreReadOrRefused(seed: UInt64) throws {
    var random = RandomRule(draw: SplitMix64(seed: seed &+ 77))
    let alphabet = Array("FREQ=DAILYWKMOTHUSNBPC;,:=-+0123456789TZ \u{e9}\u{1F600}\u{0}".unicodeScalars)
    var refused = 0
    for _ in 0..<600 {
      var scalars = Array(random.rule().description.unicodeScalars)
      for _ in 0...random.below(3) {
        let place = Int(random.below(UInt64(scalars.count + 1)))
        let scalar = alphabet[Int(random.below(UInt64(alphabet.count)))]
        switch random.below(3) {
        case 0: scalars.insert(scalar, at: place)
        case 1: if place < scalars.count { scalars[place] = scalar }
        default: if place < scalars.count { scalars.remove(at: place) }
        }
      }
      let text = String(String.UnicodeScalarView(scalars))
      do {
        let rule = try RecurrenceRule(parsing: text)
        #expect(try RecurrenceRule(parsing: rule.description) == rule)
        _ = Array(Recurrence(rule, from: CalendarDay(daysSinceEpoch: 20_468)).prefix(3))
      } catch {
        refused += 1
        #expect(0 <= error.place.lowerBound && error.place.upperBound <= text.utf8.count)
        #expect(error.text == text)
      }
    }
    #expect(refused > 100)
  }
}
