/// The working time of a calendar, laid out on the line of time, so that any question is a search and a subtraction.
///
/// The working spans of the days that were asked about are kept in order, with the sum of their seconds up to each; days
/// further off are added when they are asked about. Not to be shared between threads.
package final class WorkingTime {
  package let calendar: WorkCalendar
  package let zone: DayZone
  private let workDays: WorkDays
  /// Days since 1970-01-01 whose spans are laid out.
  private var days: Range<Int64> = 0..<0
  /// Unix seconds at which the laid out days begin and end.
  private var reach: Range<Int64> = 0..<0
  private var spans: [DateSpan] = []
  /// Working seconds up to the end of each span.
  private var sums: [Int64] = []

  /// 1900 and 2200: no calendar is asked about days beyond them.
  private static let limits: Range<Int64> = -25_567..<84_006
  /// How many days are laid out at least.
  private static let leastDays: Int64 = 400

  /// - Throws: ``CalendarError/unknownZone(_:)``.
  package init(_ calendar: WorkCalendar) throws {
    self.calendar = calendar
    zone = try calendar.dayZone()
    workDays = WorkDays(calendar, zone)
  }

  /// Working seconds from one instant to another; 0 where the second is not after the first.
  ///
  /// - Complexity: O(log n) in the spans laid out.
  package func seconds(from: Instant, to: Instant) -> Int64 {
    guard from < to else { return 0 }
    cover(from.seconds, to.seconds)
    return passed(at: to.seconds) - passed(at: from.seconds)
  }

  /// The first instant at which so many working seconds have passed since another: the inverse of ``seconds(from:to:)``.
  ///
  /// - Returns: `start` itself for 0, `nil` where the calendar never has so many.
  /// - Complexity: O(log n) in the spans laid out.
  package func instant(after start: Instant, working seconds: Int64) -> Instant? {
    guard seconds > 0 else { return start }
    cover(start.seconds, start.seconds)
    while true {
      let wanted = passed(at: start.seconds) + seconds
      let index = sums.partitionPoint { $0 >= wanted }
      if index < sums.count { return Instant(seconds: spans[index].to.seconds - (sums[index] - wanted)) }
      guard days.upperBound < WorkingTime.limits.upperBound else { return nil }
      layOut(days.lowerBound..<days.upperBound + days.upperBound - days.lowerBound)
    }
  }

  /// The working spans between two instants, in order; their lengths add up to ``seconds(from:to:)``.
  package func spans(from: Instant, to: Instant) -> [DateSpan] {
    guard from < to else { return [] }
    cover(from.seconds, to.seconds)
    var found: [DateSpan] = []
    var index = max(0, spanIndex(at: from.seconds))
    while index < spans.count, spans[index].from < to {
      let span = DateSpan(from: max(spans[index].from, from), to: min(spans[index].to, to))
      if span.from < span.to { found.append(span) }
      index += 1
    }
    return found
  }
}

extension WorkingTime {
  /// Working seconds from the first day laid out to an instant.
  private func passed(at seconds: Int64) -> Int64 {
    let index = spanIndex(at: seconds)
    return index < 0 ? 0 : sums[index] - max(0, spans[index].to.seconds - seconds)
  }

  /// The last span that begins at an instant or before it; -1 for none.
  private func spanIndex(at seconds: Int64) -> Int { spans.partitionPoint { $0.from.seconds > seconds } - 1 }

  /// Lays out the days of two instants and those between.
  private func cover(_ from: Int64, _ to: Int64) {
    if reach.lowerBound <= from, to < reach.upperBound { return }
    let (first, last) = (zone.day(at: from), zone.day(at: to) + 1)
    guard !days.isEmpty else { return layOut(first..<max(last, first + WorkingTime.leastDays)) }
    // Twice what there was, so that going on day by day costs no more than once through.
    let more = days.upperBound - days.lowerBound
    let start = first < days.lowerBound ? first - more : days.lowerBound
    layOut(start..<(last > days.upperBound ? last + more : days.upperBound))
  }

  private func layOut(_ wanted: Range<Int64>) {
    let limits = WorkingTime.limits
    let clamped = wanted.clamped(to: limits)
    if clamped == days { return }
    days = clamped.isEmpty ? limits : clamped
    // What lies beyond the limits is reached by having nothing there.
    let start = days.lowerBound == limits.lowerBound ? .min : workDays.start(of: days.lowerBound)
    reach = start..<(days.upperBound == limits.upperBound ? .max : workDays.start(of: days.upperBound))
    spans = workDays.spans(of: days)
    sums.removeAll(keepingCapacity: true)
    sums.reserveCapacity(spans.count)
    var sum: Int64 = 0
    for span in spans {
      sum += span.to.seconds - span.from.seconds
      sums.append(sum)
    }
  }
}

extension Array {
  /// The index of the first element for which something holds that holds for all behind it; `count` for none.
  fileprivate func partitionPoint(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
