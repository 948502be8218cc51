import Foundation

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
