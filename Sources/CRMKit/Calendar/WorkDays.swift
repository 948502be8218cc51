/// The windows of any day of a calendar, laid out for being asked day by day.
struct WorkDays {
  private let zone: DayZone
  /// By weekday, Monday first.
  private var week: [[WeekWindow]]
  private let holidays: Set<Int64>
  private let exceptions: [Int64: [WorkWindow]]

  init(_ calendar: WorkCalendar, _ zone: DayZone) {
    self.zone = zone
    week = Array(repeating: [], count: 7)
    for window in calendar.week { week[Int(window.weekday) - 1].append(window) }
    holidays = Set(calendar.holidays.keys.map(\.daysSinceEpoch))
    exceptions = Dictionary(
      uniqueKeysWithValues: calendar.exceptions.map { ($0.daysSinceEpoch, $1) })
  }

  /// The working time from the start of the first day to the end of the last, in order, none touching the next.
  ///
  /// - Complexity: O(days) for windows of a day in order, O(n log n) otherwise.
  func spans(of days: Range<Int64>) -> [DateSpan] {
    // What begins on a day can end on the next one; a zone that left out a day moves it by another.
    var spans = raw(from: days.lowerBound - 2, to: days.upperBound)
    if !zip(spans, spans.dropFirst()).allSatisfy({ $0.from <= $1.from }) { spans.sort { $0.from < $1.from } }
    let (first, end) = (start(of: days.lowerBound), start(of: days.upperBound))
    var merged: [DateSpan] = []
    merged.reserveCapacity(spans.count)
    for span in spans {
      let (from, to) = (max(span.from.seconds, first), min(span.to.seconds, end))
      guard from < to else { continue }
      if let last = merged.last, from <= last.to.seconds {
        merged[merged.count - 1] = DateSpan(from: last.from, to: Instant(seconds: max(last.to.seconds, to)))
      } else {
        merged.append(DateSpan(from: Instant(seconds: from), to: Instant(seconds: to)))
      }
    }
    return merged
  }

  /// The first second of a day, counted from 1970-01-01.
  func start(of day: Int64) -> Int64 { zone.start(ofDay: day) }

  private func raw(from first: Int64, to end: Int64) -> [DateSpan] {
    var spans: [DateSpan] = []
    var midnight = start(of: first)
    for day in first..<end {
      let next = start(of: day + 1)
      defer { midnight = next }
      if midnight < next { append(day, to: &spans) }
    }
    return spans
  }

  private func append(_ day: Int64, to spans: inout [DateSpan]) {
    if let windows = exceptions[day] {
      for window in windows { append(window, of: day, to: &spans) }
    } else if !holidays.contains(day) {
      let date = CalendarDay(daysSinceEpoch: day)
      for item in week[Int(date.weekday) - 1] where item.validity.contains(date) {
        append(item.window, of: day, to: &spans)
      }
    }
  }

  private func append(_ window: WorkWindow, of day: Int64, to spans: inout [DateSpan]) {
    let from = zone.instant(onClocks: day * 86_400 + window.from * 60)
    let to = zone.instant(onClocks: day * 86_400 + window.to * 60)
    if from < to { spans.append(DateSpan(from: Instant(seconds: from), to: Instant(seconds: to))) }
  }
}
