import Testing

@testable import CRMKit
@testable import CRMStore

/// Working time by arithmetic is the working time that is counted second by second.
@Suite struct WorkingTimePropertyTests {
  private static let days: Int64 = 4

  @Test(arguments: ChangedClocks.all) func everySecondIsCounted(zone: String, day: String) throws {
    let day = try CalendarDay(parsing: day)
    let clocks = try ClockedSeconds(zone: zone, day: day, days: Self.days)
    var random = SplitMix64(seed: UInt64(bitPattern: day.daysSinceEpoch) &+ UInt64(zone.utf8.count))
    for _ in 0..<5 {
      let calendar = RandomCalendar.make(zone: zone, around: day, &random)
      let flags = clocks.working(calendar)
      let sums = clocks.sums(of: flags)
      let time = try WorkingTime(calendar)
      for _ in 0..<40 {
        let from = inside(day, &random)
        let to = inside(day, &random)
        let (first, last) = (Int(from - clocks.range.lowerBound), Int(to - clocks.range.lowerBound))
        let counted = max(0, sums[max(first, last)] - sums[first])
        let (start, end) = (Instant(seconds: from), Instant(seconds: to))
        #expect(time.seconds(from: start, to: end) == counted, "\(calendar.week.texts) \(start) \(end)")
        let spans = time.spans(from: start, to: end)
        #expect(spans.reduce(0) { $0 + $1.to.seconds - $1.from.seconds } == counted)
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.to < $1.from })
        let due = flags[..<max(first, last)].lastIndex(of: true).map { $0 + 1 + Int(clocks.range.lowerBound) }
        try checkInverse(time, start, end, counted, due.map { Instant(seconds: Int64($0)) })
      }
    }
  }

  /// - Parameter lastEnd: the end of the last working second before `end`.
  private func checkInverse(
    _ time: WorkingTime, _ start: Instant, _ end: Instant, _ counted: Int64, _ lastEnd: Instant?
  ) throws {
    let due = try #require(time.instant(after: start, working: counted))
    #expect(due == (counted > 0 ? lastEnd : start))
    #expect(time.seconds(from: start, to: due) == counted)
    if counted > 0 {
      #expect(time.seconds(from: start, to: Instant(seconds: due.seconds - 1)) == counted - 1)
    }
  }

  private func inside(_ day: CalendarDay, _ random: inout SplitMix64) -> Int64 {
    day.start.seconds + random.number(-86_400...Self.days * 86_400)
  }

  /// In whatever order days are asked about, the answers are those of a calendar that was asked nothing before.
  @Test func whatIsLaidOutDoesNotMatter() throws {
    var random = SplitMix64(seed: 11)
    let day = try CalendarDay(parsing: "2026-03-29")
    let calendar = RandomCalendar.make(zone: "Europe/Berlin", around: day, &random)
    let time = try WorkingTime(calendar)
    for _ in 0..<150 {
      let from = Instant(seconds: random.number(-3_000_000_000...6_000_000_000))
      let to = Instant(seconds: from.seconds + random.number(0...40_000_000))
      let fresh = try WorkingTime(calendar)
      let seconds = time.seconds(from: from, to: to)
      #expect(fresh.seconds(from: from, to: to) == seconds)
      #expect(
        try WorkingTime(calendar).instant(after: from, working: seconds + 1)
          == time.instant(after: from, working: seconds + 1))
    }
  }
}
