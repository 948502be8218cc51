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
