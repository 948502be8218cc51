import Foundation
import Testing

@testable import CRMKit
@testable import CRMStore

/// A few days of a zone, second by second: what its clocks show at each second, and which seconds a calendar works.
///
/// It knows nothing of how working time is computed: a window is found by reading the clocks one second after the other.
struct ClockedSeconds {
  /// The first second and the first behind the last one, Unix seconds.
  let range: Range<Int64>
  /// What clocks show at each second, counted as if it were UTC.
  private let clocks: [Int64]
  /// The days that clocks show at some time.
  private let days: Set<CalendarDay>

  /// - Parameter day: the first day; two more stand before it, so that windows run into it.
  init(zone name: String, day: CalendarDay, days: Int64) throws {
    let zone = try #require(TimeZone(identifier: name))
    let first = day.start.seconds - 3 * 86_400
    range = first..<first + (days + 6) * 86_400
    var clocks: [Int64] = []
    var shown: Set<CalendarDay> = []
    // No zone changes its clocks within a minute.
    for minute in stride(from: range.lowerBound, to: range.upperBound, by: 60) {
      let offset = Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minute))))
      shown.insert(Instant(seconds: minute + offset).day)
      for second in 0..<60 { clocks.append(minute + Int64(second) + offset) }
    }
    self.clocks = clocks
    self.days = shown
  }

  /// The seconds that a calendar works, a flag a second of the range.
  func working(_ calendar: WorkCalendar) -> [Bool] {
    var flags = Array(repeating: false, count: clocks.count)
    for day in days {
      let number = day.daysSinceEpoch
      var windows = calendar.week.filter { $0.weekday == day.weekday && $0.validity.contains(day) }.map(
        \.window)
      if calendar.holidays[day] != nil { windows = [] }
      if let exception = calendar.exceptions[day] { windows = exception }
      for window in windows {
        let (from, to) = (place(number * 86_400 + window.from * 60), place(number * 86_400 + window.to * 60))
        for index in max(0, from)..<max(0, from, min(to, flags.count)) { flags[index] = true }
      }
    }
    return flags
  }

  /// For each second of the range, and for its end, how many of those before it are flagged.
  func sums(of flags: [Bool]) -> [Int64] {
    flags.withUnsafeBufferPointer { flags in
      [Int64](unsafeUninitializedCapacity: flags.count + 1) { sums, count in
        var sum: Int64 = 0
        for index in 0...flags.count {
          sums[index] = sum
          if index < flags.count, flags[index] { sum += 1 }
        }
        count = flags.count + 1
      }
    }
  }

  /// The first second, counted from the first of the range, at which clocks show a time; as much later as was left out.
  private func place(_ time: Int64) -> Int {
    guard time > clocks[0] else { return 0 }
    // No change of clocks skips more than a day, so that they did not show it earlier than that.
    let start = max(0, min(clocks.count, Int(time - clocks[0]) - 90_000))
    let index = clocks.withUnsafeBufferPointer { clocks in
      // A loop over a pointer: a search with a closure takes ten times as long where nothing is optimised.
      guard let first = clocks.baseAddress else { return 0 }
      var index = start
      while index < clocks.count, first[index] < time { index += 1 }
      return index
    }
    guard index < clocks.count else { return index }
    return clocks[index] == time ? index : index + Int(time - (clocks[index - 1] + 1))
  }
}

/// Days around which clocks are changed, or are not, and the zones that do.
enum ChangedClocks {
  static let all: [(zone: String, day: String)] = [
    ("UTC", "2026-01-15"), ("Europe/Berlin", "2026-03-29"), ("Europe/Berlin", "2026-10-25"),
    ("America/New_York", "2026-03-08"), ("America/New_York", "2026-11-01"),
    // Half an hour.
    ("Australia/Lord_Howe", "2026-04-05"), ("Australia/Lord_Howe", "2026-10-04"),
    // A quarter of an hour, once, for good.
    ("Asia/Kathmandu", "1986-01-01"),
    // A day that was left out, and an hour.
    ("Pacific/Apia", "2011-12-30"), ("Pacific/Apia", "2012-04-01"),
    // At midnight, so that a day begins at one.
    ("America/Sao_Paulo", "2018-11-04"), ("America/Sao_Paulo", "2018-02-18"),
  ]
}
