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
