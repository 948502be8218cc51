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
