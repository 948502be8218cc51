/// A rule whose names and types are known, as of one moment: what SQL is made from, and what is evaluated in memory.
package indirect enum RuleCondition: Sendable {
  case every([RuleCondition])
  case some([RuleCondition])
  case not(RuleCondition)
  /// One clause as it was written, for explaining.
  case clause(RuleCondition, of: RuleNode)
  case numbers(RuleNumber, RuleComparison, RuleNumber)
  case text(RuleTerm, RuleTextTest)
  /// Any element of a list passes; false where there is none.
  case elements(RuleTerm, RuleTextTest)
  /// `from` ≤ value < `to`, each in the form of the values.
  case time(RuleTime, from: SQLValue?, to: SQLValue?)
  /// Both in one form.
  case times(RuleTime, RuleComparison, RuleTime)
  /// The month and day of a birthday lie between two, `MM-DD`, over the turn of the year where `from` is the later.
  case anniversary(RuleTerm, from: String, to: String)
  case flag(RuleTerm, Bool)
  case empty(RuleExpression)
  case member(RuleMembership)
}

/// Membership in a segment: the rule is true or the customer is pinned, and is not excluded. Never unknown.
package struct RuleMembership: Sendable {
  let segment: RuleContext.Segment
  let condition: RuleCondition
  let scope: RuleScope
}

/// What is asked of a text; every text in it is folded by ``Swift/String/foldedForRules``.
package enum RuleTextTest: Sendable, Hashable {
  case equal(String)
  case among([String])
  /// By the bytes of the folded texts; never `=` or `!=`.
  case ordered(RuleComparison, String)
  case pattern(RulePattern)
}

extension String {
  /// The text with the letters A to Z small and everything else as it is: what `lower()` of SQLite does.
  var foldedForRules: String {
    String(decoding: utf8.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}

/// A value of a rule once its type is known.
package enum RuleExpression: Sendable {
  case number(RuleNumber)
  case text(RuleTerm)
  case time(RuleTime)
  case flag(RuleTerm)
  case list(RuleTerm)

  /// Whether it is a text that can be a number as well.
  var isKept: Bool {
    if case .text(let term) = self { term.field.type == .kept } else { false }
  }

  /// The type as errors name it.
  var typeName: String {
    switch self {
    case .number: "a number"
    case .text: "text"
    case .time: "a time"
    case .flag: "true or false"
    case .list: "a list"
    }
  }
}

/// A field of the row that a rule is about, or of the customer that the row names.
package struct RuleTerm: Sendable {
  let field: RuleField
  let scope: RuleScope

  func sql(_ row: RuleRow) -> RuleSQL { field.sql(scope.row(row)) }
}

/// Whose fields are meant.
package enum RuleScope: Sendable, Hashable {
  case row
  /// The customer of an order or an interaction.
  case customer

  func row(_ row: RuleRow) -> RuleRow { self == .row ? row : row.customer }
}

/// A number in a typed rule: an integer of 1/10^``digits``, or a quotient of such.
package indirect enum RuleNumber: Sendable {
  case constant(Int64, digits: Int)
  case field(RuleTerm, digits: Int)
  /// A declared decimal field, or a kept text that writes one; what lies beyond six places is cut off.
  case decimal(RuleTerm)
  /// An amount of an order in the base currency.
  case money(RuleTerm, digits: Int)
  case aggregate(RuleAggregate, digits: Int)
  case negative(RuleNumber)
  case arithmetic(RuleNumber, RuleArithmetic, RuleNumber)

  /// Places that are kept of declared decimals.
  static let decimalDigits = 6
  /// A decimal with more characters before its point counts as unknown, so that its integer stays within 64 bits.
  static let mostWholeDigits = 12

  /// Decimal places of its numerator; negative after dividing by something finer.
  var digits: Int {
    switch self {
    case .constant(_, let digits), .field(_, let digits), .money(_, let digits), .aggregate(_, let digits):
      digits
    case .decimal: RuleNumber.decimalDigits
    case .negative(let number): number.digits
    case .arithmetic(let left, .times, let right): left.digits + right.digits
    case .arithmetic(let left, .divided, let right): left.digits - right.digits
    case .arithmetic(let left, _, let right): max(left.digits, right.digits)
    }
  }

  /// Divisions by anything but a number.
  var divisions: Int {
    switch self {
    case .constant, .field, .decimal, .money, .aggregate: 0
    case .negative(let number): number.divisions
    case .arithmetic(let left, .divided, .constant): left.divisions
    case .arithmetic(let left, .divided, let right): left.divisions + right.divisions + 1
    case .arithmetic(let left, _, let right): left.divisions + right.divisions
    }
  }
}

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

/// A count, a sum or an end of a customer's dated facts.
package struct RuleAggregate: Sendable {
  let collection: RuleCollection
  let measure: RuleMeasure
  let scope: RuleScope
  /// The first second looked at; `nil` for all there was.
  let from: Int64?
  /// The first second no longer looked at.
  let to: Int64
  /// Conditions on the facts themselves; all must hold.
  let conditions: [RuleCondition]
  /// Whether a condition looks at the status of orders, so that cancelled ones are not left out beforehand.
  let looksAtStatus: Bool
  /// Whether a window was written.
  let hasWindow: Bool

  /// Whether it looks at everything up to now.
  var isWhole: Bool { !hasWindow && conditions.isEmpty && !looksAtStatus }

  var isOfOrders: Bool { collection.name == RuleCollection.orders.name }
}
