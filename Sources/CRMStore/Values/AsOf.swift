import Foundation

/// Up to when a report looks: what happened by then, by what is known now.
package struct AsOf: Sendable {
  /// The first instant that no longer counts, Unix seconds.
  package let end: Int64
  /// The day it falls on, counted from 1970-01-01 in the zone.
  package let day: Int64
  package let zone: DayZone

  /// Up to and including an instant.
  package init(through instant: Instant, zone: DayZone) {
    end = instant.seconds + 1
    day = zone.day(at: instant.seconds)
    self.zone = zone
  }

  /// Reads `--as-of`: a day, month, quarter or year counts to its end, an instant is included.
  /// - Throws: ``ValueError`` `invalid_time_expression`.
  package init(parsing text: String, now: Instant, in timeZone: TimeZone) throws(ValueError) {
    let zone = DayZone(timeZone)
    let last: Instant =
      switch try TimeExpression(parsing: text, now: now, zone: timeZone) {
      case .instant(let instant): instant
      case .since(let span): span.from
      case .span(let span): Instant(seconds: span.to.seconds - 1)
      }
    self.init(through: last, zone: zone)
  }

  /// The last instant that counts.
  package var instant: Instant { Instant(seconds: end - 1) }

  /// The first second of the day so many days before its own, 0 for its own.
  package func start(daysBefore days: Int64) -> Int64 { zone.start(ofDay: day - days) }
}

extension AsOf: CustomStringConvertible {
  /// RFC 3339 in UTC.
  package var description: String { instant.description }
}
