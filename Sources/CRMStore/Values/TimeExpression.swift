import Foundation

/// A time as people type it on the command line.
///
/// ISO 8601, `today`, `yesterday`, `7d 3w 2mo 1y` (ago), `2026-Q1`, `2026-01`, `2026`. Days begin at midnight of a zone.
package enum TimeExpression: Sendable, Hashable {
  /// A date with a time of day.
  case instant(Instant)
  /// The time that has gone by since so long ago, up to now.
  case since(DateSpan)
  /// A day, a month, a quarter or a year.
  case span(DateSpan)

  /// - Parameters:
  ///   - now: what `today` and `ago` are counted from.
  ///   - zone: where a date, or a time without an offset, is meant.
  /// - Throws: ``ValueError`` `invalid_time_expression`, with examples.
  package init(parsing text: String, now: Instant, zone: TimeZone) throws(ValueError) {
    let lexer = TimeLexer(now: now, zone: zone)
    guard let value = lexer.named(text) ?? text.withBytes(lexer.ago) ?? text.withBytes(lexer.iso) else {
      throw ValueError(
        .invalidTimeExpression, "'\(text)' is not a date or time",
        hint: "write 2026-01-15, 2026-01-15T09:00:00Z, today, yesterday, 7d, 3w, 2mo, 1y, 2026-Q1 or 2026-01")
    }
    self = value
  }

  /// The instant itself, or the first of the span.
  package var start: Instant {
    switch self {
    case .instant(let instant): instant
    case .since(let span), .span(let span): span.from
    }
  }

  /// The second of the instant, or the span.
  package var span: DateSpan {
    switch self {
    case .instant(let instant): DateSpan(from: instant, to: Instant(seconds: instant.seconds + 1))
    case .since(let span), .span(let span): span
    }
  }
}
