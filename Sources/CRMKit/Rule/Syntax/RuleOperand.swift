/// A value in a rule's tree, before anything is known of what names mean.
package indirect enum RuleOperand: Sendable, Hashable {
  /// A field, or a text without quotes.
  case word(String, RulePosition)
  case text(String, RulePosition)
  /// The digits as written.
  case number(String, RulePosition)
  case date(String, RulePosition)
  case duration(String, RulePosition)
  /// A day counted from the day looked at: `-60d` or `60d ago` (`isPast`), `+7d`.
  case offset(String, isPast: Bool, RulePosition)
  /// `orders.count(90d, channel = web)`.
  case call(String, RuleWindow?, [RuleNode], RulePosition)
  case negative(RuleOperand, RulePosition)
  case arithmetic(RuleOperand, RuleArithmetic, RuleOperand)

  package var position: RulePosition {
    switch self {
    case .word(_, let position), .text(_, let position), .number(_, let position), .date(_, let position),
      .duration(_, let position), .offset(_, _, let position), .call(_, _, _, let position),
      .negative(_, let position):
      position
    case .arithmetic(let left, _, let right): left.position.extended(to: right.position)
    }
  }

  /// Whether it is a number whatever names mean.
  var isNumeric: Bool {
    switch self {
    case .number, .negative, .arithmetic, .call: true
    case .word, .text, .date, .duration, .offset: false
    }
  }
}

package enum RuleArithmetic: String, Sendable, Hashable, CaseIterable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"

  /// Whether it binds more tightly than plus and minus.
  var isProduct: Bool { self == .times || self == .divided }
}

/// The days that an aggregate looks at.
package enum RuleWindow: Sendable, Hashable {
  /// `90d`: the last 90 days, the day looked at among them.
  case last(String)
  /// `180d..90d`: of the last 180 days those before the last 90.
  case between(String, String)
}
