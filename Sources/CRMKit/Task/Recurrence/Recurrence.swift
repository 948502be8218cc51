/// A series of days by a rule, from the day on that it begins with.
///
/// The days are those that RFC 5545 means, but that a first day which the rule does not name is none of them: 1 February
/// 2026 is a Sunday, and a series of Mondays from then on begins on the second.
package struct Recurrence: Sendable, Hashable {
  /// The rule with the parts filled in that it takes from the first day.
  private let filled: RecurrenceRule
  package let rule: RecurrenceRule
  package let start: CalendarDay
  /// When on its day something recurs; `nil` for the whole day.
  package let time: ClockTime?

  /// - Parameter time: what an end with a time of day is compared with.
  package init(_ rule: RecurrenceRule, from start: CalendarDay, at time: ClockTime? = nil) {
    self.rule = rule
    self.start = start
    self.time = time
    var filled = rule
    let names = !rule.weekdays.isEmpty || !rule.monthDays.isEmpty
    switch rule.frequency {
    case .daily: break
    case .weekly: if rule.weekdays.isEmpty { filled.weekdays = [.init(start.weekday)] }
    case .monthly: if !names { filled.monthDays = [start.civil.day] }
    case .yearly where !names:
      if rule.months.isEmpty { filled.months = [start.civil.month] }
      filled.monthDays = [start.civil.day]
    case .yearly: break
    }
    self.filled = filled
  }

  /// The first day of the series.
  ///
  /// - Throws: ``RecurrenceError`` where there is none before the year 2200, or the end has a time and the days have none.
  package func first() throws(RecurrenceError) -> CalendarDay {
    let text = rule.description
    if case .instant? = rule.until, time == nil {
      throw RecurrenceError(
        message: "the end has a time of day, and the task is due on a day",
        hint: "write UNTIL=20260301, or a time in --due", text: text, place: rule.place(of: "UNTIL"))
    }
    for day in self { return day }
    throw RecurrenceError(
      kind: .neverOccurs, message: "the recurrence has no occurrence from \(start) on", text: text,
      place: 0..<text.utf8.count)
  }

  /// The first day of the series after another, and not before `earliest`; with the number of days of the series that
  /// lie between.
  package func next(
    after day: CalendarDay, notBefore earliest: CalendarDay? = nil
  ) -> (day: CalendarDay?, missed: Int) {
    var missed = 0
    for next in self where next > day {
      guard let earliest, next < earliest else { return (next, missed) }
      missed += 1
    }
    return (nil, missed)
  }
}

extension Recurrence: Sequence {
  package func makeIterator() -> Iterator { Iterator(self) }

  /// Goes from period to period of the frequency, and through the days of each that the rule names.
  package struct Iterator: IteratorProtocol {
    private let series: Recurrence
    private let rule: RecurrenceRule
    private var period: Int64 = 0
    private var days: [CalendarDay] = []
    private var position = 0
    private var count: Int64 = 0

    fileprivate init(_ series: Recurrence) {
      self.series = series
      rule = series.filled
    }

    /// The last day that the program knows, 2199-12-31.
    private static let last: Int64 = 84_005

    package mutating func next() -> CalendarDay? {
      while true {
        guard position < days.count else {
          guard load() else { return nil }
          continue
        }
        let day = days[position]
        position += 1
        guard day >= series.start else { continue }
        guard count < rule.count ?? .max, !series.isOver(day) else { return nil }
        count += 1
        return day
      }
    }

    /// Takes the days of the next period; false behind the last year.
    private mutating func load() -> Bool {
      let span = series.span(ofPeriod: period)
      guard span.lowerBound <= Iterator.last else { return false }
      period += 1
      position = 0
      days = (span.lowerBound..<Swift.min(span.upperBound, Iterator.last + 1)).lazy
        .map(CalendarDay.init(daysSinceEpoch:)).filter(rule.names)
      if !rule.positions.isEmpty { choose() }
      return true
    }

    /// Leaves those of the period that BYSETPOS names.
    private mutating func choose() {
      let count = Int64(days.count)
      let places = rule.positions.map { $0 > 0 ? $0 - 1 : count + $0 }
      days = places.filter { 0 <= $0 && $0 < count }.sorted().uniqued().map { days[Int($0)] }
    }
  }

  /// The days of a period of the frequency, the first of them being that in which the series begins.
  fileprivate func span(ofPeriod index: Int64) -> Range<Int64> {
    let steps = index * rule.interval
    let first = start.daysSinceEpoch
    switch rule.frequency {
    case .daily: return first + steps..<first + steps + 1
    case .weekly:
      let monday = first - (start.weekday - rule.weekStart + 7) % 7 + 7 * steps
      return monday..<monday + 7
    case .monthly, .yearly:
      let months: Int64 = rule.frequency == .monthly ? 1 : 12
      let (year, month, _) = start.civil
      let begin = CalendarDay(firstOfMonth: year * 12 + (months == 1 ? month - 1 : 0) + months * steps)
      return begin.daysSinceEpoch..<begin.adding(months: months).daysSinceEpoch
    }
  }

  fileprivate func isOver(_ day: CalendarDay) -> Bool {
    switch rule.until {
    case nil: false
    case .day(let last): day > last
    case .instant(let last): time.map { $0.instant(on: day) > last } ?? (day > last.day)
    }
  }
}

extension RecurrenceRule {
  /// Whether every part about days names a day.
  fileprivate func names(_ day: CalendarDay) -> Bool {
    let (year, month, monthDay) = day.civil
    guard months.isEmpty || months.contains(month) else { return false }
    let length = CalendarDay.length(ofMonth: month, year: year)
    guard monthDays.isEmpty || monthDays.contains(monthDay) || monthDays.contains(monthDay - length - 1)
    else {
      return false
    }
    guard !weekdays.isEmpty else { return true }
    let weekday = day.weekday
    // A number counts within the month, but for years of which no month is named.
    let isOfYear = frequency == .yearly && months.isEmpty
    let first = isOfYear ? CalendarDay(firstOfMonth: year * 12) : day.adding(days: 1 - monthDay)
    let place = day.daysSinceEpoch - first.daysSinceEpoch
    let size = isOfYear ? first.adding(months: 12).daysSinceEpoch - first.daysSinceEpoch : length
    return weekdays.contains {
      $0.day == weekday
        && ($0.ordinal == nil || $0.ordinal == place / 7 + 1 || $0.ordinal == -((size - 1 - place) / 7 + 1))
    }
  }

  /// Where a part stands in the rule's own text.
  fileprivate func place(of name: String) -> Range<Int> {
    var start = 0
    for part in description.split(separator: ";") {
      let end = start + part.utf8.count
      if part.hasPrefix(name + "=") { return start..<end }
      start = end + 1
    }
    return 0..<0
  }
}

extension CalendarDay {
  /// - Parameter month: twelve times the year, and the month from 0.
  fileprivate init(firstOfMonth month: Int64) {
    self = CalendarDay(daysSinceEpoch: 0).adding(months: month - 1970 * 12)
  }
}
