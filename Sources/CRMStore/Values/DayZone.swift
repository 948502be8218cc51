import Foundation

/// The zone in which days begin: day numbers of instants, in memory and in SQL.
///
/// Reports group by days that the database cannot know the zones of. The offsets of a zone are a short list of steps, and a
/// step is one comparison, in Swift as in any dialect of SQL.
package struct DayZone: Sendable {
  /// An offset and the first second it holds for.
  private struct Step: Sendable {
    var from: Int64
    var offset: Int64
    /// The first time of the clocks, counted as if it were UTC, that is meant by this offset and not by the one before.
    var firstLocal: Int64
  }

  /// Its IANA name.
  package let name: String
  private let steps: [Step]

  package static let utc = DayZone(.gmt)

  /// - Complexity: O(changes of the clock between 1970 and 2100).
  package init(_ zone: TimeZone) {
    name = zone == .gmt ? "UTC" : zone.identifier
    let first = Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: 0)))
    var steps = [Step(from: .min, offset: first, firstLocal: .min)]
    var date = Date(timeIntervalSince1970: 0)
    while zone != .gmt, let next = zone.nextDaylightSavingTimeTransition(after: date), next > date,
      next < DayZone.lastChange
    {
      date = next
      let seconds = Int64(next.timeIntervalSince1970.rounded())
      let offset = Int64(zone.secondsFromGMT(for: next.addingTimeInterval(1)))
      steps.append(
        Step(from: seconds, offset: offset, firstLocal: seconds + max(offset, steps[steps.count - 1].offset)))
    }
    self.steps = steps
  }

  /// 2100-01-01: no zone has rules that reach so far.
  private static let lastChange = Date(timeIntervalSince1970: 4_102_444_800)

  /// Seconds east of UTC at an instant.
  package func offset(at seconds: Int64) -> Int64 { lastStep { $0.from <= seconds }.offset }

  /// When clocks of the zone show a time, itself counted as if it were UTC: the one way from a local time to an instant.
  ///
  /// A time that a change of the clocks leaves out is read with the offset before the change, and so later by what was left
  /// out; one that comes twice is the first.
  ///
  /// - Complexity: O(log changes of the clock).
  /// - Source: RFC 5545, 3.3.5.
  package func instant(onClocks local: Int64) -> Int64 { local - lastStep { $0.firstLocal <= local }.offset }

  /// The last step of those, the first ones, that are as asked.
  private func lastStep(_ isReached: (Step) -> Bool) -> Step {
    guard steps.count > 1 else { return steps[0] }
    var low = 0
    var high = steps.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if isReached(steps[middle]) { low = middle } else { high = middle }
    }
    return steps[low]
  }

  /// The day on which an instant falls, counted from 1970-01-01.
  package func day(at seconds: Int64) -> Int64 {
    (seconds + offset(at: seconds) + DayZone.shift) / 86_400 - DayZone.shiftDays
  }

  /// The first second of a day.
  package func start(ofDay day: Int64) -> Int64 { instant(onClocks: day * 86_400) }

  /// The day number of a column of Unix seconds as SQL, for instants from `from` until `to`.
  ///
  /// Integer division cuts towards zero, so that a shift keeps days before 1970 apart.
  package func sqlDay(_ column: String, from: Int64 = .min, to: Int64 = .max) -> String {
    var first = 0
    while first + 1 < steps.count, steps[first + 1].from <= from { first += 1 }
    let inside = steps[first...].prefix { $0.from < to || $0.from == .min }
    var offset = "\(inside.last?.offset ?? 0)"
    if inside.count > 1 {
      let cases = zip(inside, inside.dropFirst()).map { "WHEN \(column) < \($1.from) THEN \($0.offset)" }
      offset = "CASE \(cases.joined(separator: " ")) ELSE \(offset) END"
    }
    return "((\(column) + \(offset) + \(DayZone.shift)) / 86400 - \(DayZone.shiftDays))"
  }

  /// Days that keep the numbers of every year the program knows positive: 1870 is day 0.
  private static let shiftDays: Int64 = 36_525
  private static let shift: Int64 = shiftDays * 86_400
}

/// Zones by their names, each made once: that takes as long as hundreds of rows.
package final class ZoneTable {
  private var known: [String: DayZone] = [:]

  package init() {}

  /// The zone of a name; UTC where the system has none of it.
  package func zone(_ name: String) -> DayZone {
    if let zone = known[name] { return zone }
    let zone = name == "UTC" ? DayZone.utc : DayZone(TimeZone(identifier: name) ?? .gmt)
    known[name] = zone
    return zone
  }
}
