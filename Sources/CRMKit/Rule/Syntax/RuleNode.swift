/// A condition in a rule's tree, before anything is known of what names mean.
///
/// `x not in (a)` is the negation of `x in (a)`: unknown stays unknown either way.
package indirect enum RuleNode: Sendable, Hashable {
  /// Joined by `and`; two or more.
  case every([RuleNode])
  /// Joined by `or`; two or more.
  case some([RuleNode])
  case not(RuleNode)
  case comparison(RuleOperand, RuleComparison, RuleOperand)
  /// `in (a, b)`; one or more.
  case membership(RuleOperand, [RuleOperand])
  case between(RuleOperand, RuleOperand, RuleOperand)
  case match(RuleOperand, RuleMatch, RuleOperand)
  case empty(RuleOperand)
  /// `in next 7d`, `in last 30d`.
  case near(RuleOperand, isFuture: Bool, String, RulePosition)
  case label(RuleLabel, String, RulePosition)
  /// A field that is true or false itself.
  case truth(RuleOperand)

  package var position: RulePosition {
    switch self {
    case .every(let nodes), .some(let nodes):
      (nodes.first?.position ?? .none).extended(to: nodes.last?.position ?? .none)
    case .not(let node): node.position
    case .comparison(let left, _, let right), .match(let left, _, let right),
      .between(let left, _, let right):
      left.position.extended(to: right.position)
    case .membership(let left, let values): left.position.extended(to: values.last?.position ?? left.position)
    case .empty(let operand), .truth(let operand): operand.position
    case .near(let operand, _, _, let position): operand.position.extended(to: position)
    case .label(_, _, let position): position
    }
  }
}

package enum RuleComparison: String, Sendable, Hashable, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// How a text is compared with another.
package enum RuleMatch: String, Sendable, Hashable, CaseIterable {
  case contains
  case starts = "starts with"
  case ends = "ends with"
  /// `*` is any text, `?` any one character.
  case like
  /// A list has this element.
  case has
}

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

extension RuleNode {
  /// The texts that fields are compared with, those inside aggregates among them: `owner = ann`, `sku in (A1, A2)`. Fields of
  /// the customer go by their own names.
  var comparedTexts: [(field: String, text: String)] {
    switch self {
    case .every(let nodes), .some(let nodes): nodes.flatMap(\.comparedTexts)
    case .not(let node): node.comparedTexts
    case .comparison(let left, _, let right), .match(let left, _, let right):
      RuleNode.pairs(left, [right]) + [left, right].flatMap(\.comparedTexts)
    case .membership(let left, let values): RuleNode.pairs(left, values) + left.comparedTexts
    case .between(let left, let lower, let upper): [left, lower, upper].flatMap(\.comparedTexts)
    case .empty(let operand), .truth(let operand), .near(let operand, _, _, _): operand.comparedTexts
    case .label: []
    }
  }

  private static func pairs(
    _ left: RuleOperand, _ values: [RuleOperand]
  ) -> [(field: String, text: String)] {
    guard case .word(let name, _) = left else { return [] }
    let prefix = "customer."
    let field = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    return values.compactMap { value in value.constant.map { (field, $0) } }
  }
}

extension RuleOperand {
  /// What it says as text where it is no field.
  fileprivate var constant: String? {
    switch self {
    case .word(let text, _), .text(let text, _), .number(let text, _), .date(let text, _),
      .duration(let text, _):
      text
    case .offset, .call, .negative, .arithmetic: nil
    }
  }

  /// Those of the conditions of aggregates.
  fileprivate var comparedTexts: [(field: String, text: String)] {
    switch self {
    case .call(_, _, let conditions, _): conditions.flatMap(\.comparedTexts)
    case .negative(let inner, _): inner.comparedTexts
    case .arithmetic(let left, _, let right): left.comparedTexts + right.comparedTexts
    case .word, .text, .number, .date, .duration, .offset: []
    }
  }
}
