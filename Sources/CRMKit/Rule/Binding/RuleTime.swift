/// A point in time in a typed rule.
package enum RuleTime: Sendable {
  case field(RuleTerm)
  /// The first or the last of a customer's facts.
  case aggregate(RuleAggregate)

  /// How its values are stored.
  enum Form: Sendable, Hashable {
    /// Unix seconds.
    case seconds
    /// RFC 3339 in UTC.
    case timestamp
    /// `2026-01-15`
    case day
  }

  var form: Form {
    switch self {
    case .aggregate: .seconds
    case .field(let term):
      switch term.field.type {
      case .timestamp: .timestamp
      case .day, .birthday: .day
      default: .seconds
      }
    }
  }

  /// The bounds of a span in the form of the values, the upper one the first that is outside.
  ///
  /// Of a day, the days on which the span begins and ends.
  func bounds(of span: DateSpan, _ zone: DayZone) -> (from: SQLValue, to: SQLValue) {
    switch form {
    case .seconds: return (.integer(span.from.seconds), .integer(span.to.seconds))
    case .timestamp: return (.text(span.from.description), .text(span.to.description))
    case .day:
      let first = CalendarDay(daysSinceEpoch: zone.day(at: span.from.seconds))
      let last = CalendarDay(daysSinceEpoch: zone.day(at: span.to.seconds - 1))
      return (.text(first.description), .text(last.adding(days: 1).description))
    }
  }
}
