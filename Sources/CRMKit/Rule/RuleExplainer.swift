import Foundation
import Tabular

/// Walks a typed rule and notes each clause with what was seen.
struct RuleExplainer {
  let evaluator: RuleEvaluator
  private(set) var clauses: [RuleExplanation.Clause] = []

  init(evaluator: RuleEvaluator) { self.evaluator = evaluator }

  mutating func add(_ condition: RuleCondition, _ facts: RuleFacts, depth: Int) {
    switch condition {
    case .every(let conditions): add("all of", conditions, condition, facts, depth)
    case .some(let conditions): add("any of", conditions, condition, facts, depth)
    case .not(.clause(let inner, let node)):
      note(RuleNode.not(node).description, inner, condition, facts, depth)
    case .not(let inner): add("not", [inner], condition, facts, depth)
    case .clause(let inner, let node): note(node.description, inner, condition, facts, depth)
    default: note("", condition, condition, facts, depth)
    }
  }

  private mutating func add(
    _ text: String, _ parts: [RuleCondition], _ whole: RuleCondition, _ facts: RuleFacts, _ depth: Int
  ) {
    clauses.append(
      RuleExplanation.Clause(depth: depth, text: text, value: nil, truth: evaluator.truth(whole, facts)))
    for part in parts { add(part, facts, depth: depth + 1) }
  }

  private mutating func note(
    _ text: String, _ test: RuleCondition, _ whole: RuleCondition, _ facts: RuleFacts, _ depth: Int
  ) {
    clauses.append(
      RuleExplanation.Clause(
        depth: depth, text: text, value: seen(test, facts), truth: evaluator.truth(whole, facts)))
    if case .member(let membership) = test {
      add(membership.condition, facts.scoped(membership.scope), depth: depth + 1)
    }
  }
}

// MARK: What is seen

extension RuleExplainer {
  /// The value that a clause looks at, as text.
  private func seen(_ condition: RuleCondition, _ facts: RuleFacts) -> String? {
    switch condition {
    case .every(let conditions), .some(let conditions): conditions.first.flatMap { seen($0, facts) }
    case .not(let inner), .clause(let inner, _): seen(inner, facts)
    case .numbers(let left, _, let right): seen(left, right, facts)
    case .text(let term, _), .anniversary(let term, _, _): evaluator.text(of: term, facts)
    case .elements(let term, _): list(term, facts)
    case .time(let time, _, _): text(of: time, facts)
    case .times(let left, _, let right): joined(text(of: left, facts), text(of: right, facts))
    case .flag(let term, _): flag(term, facts)
    case .empty(let expression): seen(expression, facts)
    case .member(let membership): seen(membership, facts)
    }
  }

  private func seen(_ expression: RuleExpression, _ facts: RuleFacts) -> String? {
    switch expression {
    case .number(let number): text(of: number, facts)
    case .text(let term): evaluator.text(of: term, facts)
    case .time(let time): text(of: time, facts)
    case .flag(let term): flag(term, facts)
    case .list(let term): list(term, facts)
    }
  }

  /// Both sides of a comparison, or the one that is no number already.
  private func seen(_ left: RuleNumber, _ right: RuleNumber, _ facts: RuleFacts) -> String? {
    right.isConstant ? text(of: left, facts) : joined(text(of: left, facts), text(of: right, facts))
  }

  private func seen(_ membership: RuleMembership, _ facts: RuleFacts) -> String? {
    switch facts.scoped(membership.scope).overrides[membership.segment.id] {
    case .pin: "pinned"
    case .exclude: "excluded"
    case nil: nil
    }
  }

  private func joined(_ left: String?, _ right: String?) -> String? {
    left == nil && right == nil ? nil : "\(left ?? "unknown"), \(right ?? "unknown")"
  }

  private func list(_ term: RuleTerm, _ facts: RuleFacts) -> String? {
    let items = facts.scoped(term.scope).list(term.field.name)
    return items.isEmpty ? nil : items.joined(separator: "; ")
  }

  private func flag(_ term: RuleTerm, _ facts: RuleFacts) -> String? {
    facts.scoped(term.scope).integer(term.field.name).map { $0 == 1 ? "true" : "false" }
  }

  private func text(of time: RuleTime, _ facts: RuleFacts) -> String? {
    evaluator.value(of: time, facts).map {
      switch $0 {
      case .integer(let seconds): Instant(seconds: seconds).description
      case .text(let text): text
      case .null: ""
      }
    }
  }

  /// Exact, or four decimal places of a quotient.
  private func text(of number: RuleNumber, _ facts: RuleFacts) -> String? {
    if case .decimal(let term) = number, term.field.type == .kept { return evaluator.text(of: term, facts) }
    guard let fraction = evaluator.fraction(number, facts) else { return nil }
    if fraction.denominator == nil, fraction.digits >= 0, case .integer(let value) = fraction.numerator {
      return decimalLiteral(value, digits: fraction.digits)
    }
    let value =
      fraction.numerator.double / (fraction.denominator?.double ?? 1) / pow(10, Double(fraction.digits))
    return String(format: "%.4f", value)
  }
}

extension RuleNumber {
  fileprivate var isConstant: Bool {
    switch self {
    case .constant: true
    case .negative(let number): number.isConstant
    case .arithmetic(let left, _, let right): left.isConstant && right.isConstant
    case .field, .decimal, .money, .aggregate: false
    }
  }
}
