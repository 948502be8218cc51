/// A tree as text: reading it again gives the same tree.
extension RuleNode: CustomStringConvertible {
  package var description: String {
    switch self {
    case .every(let nodes): nodes.map { $0.text(inside: self) }.joined(separator: " and ")
    case .some(let nodes): nodes.map { $0.text(inside: self) }.joined(separator: " or ")
    case .not(let node): node.negated ?? "not " + node.text(inside: self)
    default: text(not: "")
    }
  }

  /// In parentheses where the tree around would read otherwise.
  private func text(inside outer: RuleNode) -> String {
    switch (outer, self) {
    case (.every, .every), (.some, .some), (.every, .some), (.not, .every), (.not, .some),
      (.not, .comparison):
      "(\(description))"
    default: description
    }
  }

  /// `x not in (a)` and the like; `nil` where `not` stands in front.
  private var negated: String? {
    switch self {
    case .membership, .between, .match, .empty, .near: text(not: "not ")
    default: nil
    }
  }

  /// A test of a value, with `not` at its place.
  private func text(not: String) -> String {
    switch self {
    case .comparison(let left, let comparison, let right): "\(left) \(comparison.rawValue) \(right)"
    case .membership(let left, let values):
      "\(left) \(not)in (\(values.map(\.description).joined(separator: ", ")))"
    case .between(let left, let lower, let upper): "\(left) \(not)between \(lower) and \(upper)"
    case .match(let left, let match, let right): "\(left) \(not)\(match.rawValue) \(right)"
    case .empty(let operand): "\(operand) is \(not)empty"
    case .near(let operand, let isFuture, let duration, _):
      "\(operand) \(not)in \(isFuture ? "next" : "last") \(duration)"
    case .label(let label, let name, _):
      "\(label.rawValue):" + (name.unicodeScalars.allSatisfy(\.isPlainInLabel) ? name : name.quotedInRule)
    case .truth(let operand): operand.description
    case .every, .some, .not: description
    }
  }
}

extension RuleOperand: CustomStringConvertible {
  package var description: String {
    switch self {
    case .word(let text, _), .number(let text, _), .date(let text, _), .duration(let text, _): text
    case .text(let text, _): text.quotedInRule
    case .offset(let duration, let isPast, _): (isPast ? "-" : "+") + duration
    case .call(let name, let window, let conditions, _):
      name + "("
        + ([window?.description].compactMap(\.self) + conditions.map(\.description)).joined(separator: ", ")
        + ")"
    case .negative(let operand, _): "-" + operand.textBehindSign
    case .arithmetic(let left, let sign, let right):
      "\(left.text(under: sign, isRight: false)) \(sign.rawValue) \(right.text(under: sign, isRight: true))"
    }
  }

  private var textBehindSign: String {
    switch self {
    case .word, .number, .call: description
    default: "(\(description))"
    }
  }

  private func text(under sign: RuleArithmetic, isRight: Bool) -> String {
    guard case .arithmetic(_, let own, _) = self else { return description }
    let isLooser = sign.isProduct && !own.isProduct
    let isAlike = sign.isProduct == own.isProduct
    return isLooser || (isRight && isAlike) ? "(\(description))" : description
  }
}

extension RuleWindow: CustomStringConvertible {
  package var description: String {
    switch self {
    case .last(let duration): duration
    case .between(let first, let second): "\(first)..\(second)"
    }
  }
}

extension String {
  /// The text in quotes, as a rule reads it back.
  var quotedInRule: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
