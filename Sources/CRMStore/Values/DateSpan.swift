import Foundation

/// A span of time: from an instant on, up to but not including another.
package struct DateSpan: Sendable, Hashable {
  package let from: Instant
  /// The first instant after the span.
  package let to: Instant

  package init(from: Instant, to: Instant) {
    self.from = from
    self.to = to
  }

  package func contains(_ instant: Instant) -> Bool { from <= instant && instant < to }
}

extension DateSpan {
  /// Reads a date expression, or two with `..` between them: `2026-01`, `30d`, `2026-01-01..2026-03`, `2025..`, `..yesterday`.
  ///
  /// A range includes both of its ends: `2026-01..2026-03` goes from the first of January to the last of March. What is
  /// counted back from now, as `30d`, is a moment at an end of a range and the time since it alone.
  /// - Throws: ``ValueError`` `invalid_time_expression`.
  package init(parsing text: String, now: Instant, zone: TimeZone) throws(ValueError) {
    guard let dots = text.firstRange(of: "..") else {
      self = try TimeExpression(parsing: text, now: now, zone: zone).inclusiveSpan
      return
    }
    let first = text[..<dots.lowerBound].trimmingWhitespace
    let last = text[dots.upperBound...].trimmingWhitespace
    var from = DateSpan.always.from
    var to = DateSpan.always.to
    if !first.isEmpty || last.isEmpty {
      from = try TimeExpression(parsing: first, now: now, zone: zone).start
    }
    if !last.isEmpty { to = try TimeExpression(parsing: last, now: now, zone: zone).end }
    guard from < to else {
      throw ValueError(.invalidTimeExpression, "'\(text)' ends before it begins", hint: "write FROM..TO")
    }
    self.init(from: from, to: to)
  }

  /// Every year that the program knows: 1900…2199.
  private static let always = DateSpan(
    from: Instant(seconds: -2_208_988_800), to: Instant(seconds: 7_258_118_400))
}

extension TimeExpression {
  /// The span; what has gone by up to now includes now.
  fileprivate var inclusiveSpan: DateSpan {
    if case .since(let span) = self {
      return DateSpan(from: span.from, to: Instant(seconds: span.to.seconds + 1))
    }
    return span
  }

  /// The first instant after the expression, as the end of a range.
  fileprivate var end: Instant {
    if case .since(let span) = self { return Instant(seconds: span.from.seconds + 1) }
    return span.to
  }
}

extension Substring {
  fileprivate var trimmingWhitespace: String { String(self).trimmed }
}

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
