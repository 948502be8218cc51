/// One row with all that rules can ask of it, in memory: what explains a membership, and what SQL is tested against.
package struct RuleFacts: Sendable {
  /// By the names of fields; what is missing is unknown.
  package var values: [String: RuleValue] = [:]
  /// A customer's orders and interactions; an order's refunds, each with `at` and `amount`.
  package var collections: [String: [RuleFacts]] = [:]
  /// The customer of an order or an interaction, at most one.
  package var customers: [RuleFacts] = []
  /// What was decided about a customer whatever the rule says, by the ids of segments.
  package var overrides: [Int64: SegmentOverrideKind] = [:]

  package init() {}

  func integer(_ name: String) -> Int64? {
    if case .integer(let value)? = values[name] { value } else { nil }
  }

  func text(_ name: String) -> String? {
    if case .text(let value)? = values[name] { value } else { nil }
  }

  func list(_ name: String) -> [String] {
    if case .list(let values)? = values[name] { values } else { [] }
  }

  /// The row itself, or its customer: one of whom nothing is known where it has none.
  func scoped(_ scope: RuleScope) -> RuleFacts { scope == .row ? self : customers.first ?? RuleFacts() }
}
