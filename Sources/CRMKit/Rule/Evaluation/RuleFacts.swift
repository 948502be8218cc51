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

/// A value of a row as it is stored.
package enum RuleValue: Sendable, Hashable {
  case integer(Int64)
  case text(String)
  case list([String])

  init?(_ value: SQLValue) {
    switch value {
    case .null: return nil
    case .integer(let integer): self = .integer(integer)
    case .text(let text): self = .text(text)
    }
  }
}

/// What is decided about one customer and a segment, whatever its rule says.
package enum SegmentOverrideKind: String, Sendable, CaseIterable {
  /// Belongs to it.
  case pin
  /// Does not.
  case exclude
}

/// What a rule looks at, so that nothing else is read of a row.
struct RuleReach: Sendable {
  /// Names of fields and of collections; `nil` for everything.
  private let names: Set<String>?
  /// Whether refunds are known that came after the time looked at.
  let hasLaterRefunds: Bool
  let hasSegments: Bool
  let requirements: Set<RuleRequirement>

  /// The names of customers' fields that are the program's own.
  static let ownFields = Set(RuleCatalogue.customerFields.map(\.name))

  /// What stands for every declared field.
  static let declaredFields = "custom"

  /// Everything but scores.
  static let everything = RuleReach()

  private init() {
    names = nil
    hasLaterRefunds = true
    hasSegments = true
    requirements = []
  }

  init(of rule: Rule) {
    names = rule.names
    hasLaterRefunds = rule.context.hasLaterRefunds
    hasSegments = !rule.segments.isEmpty
    requirements = rule.requirements
  }

  func includes(_ name: String) -> Bool { names?.contains(name) ?? true }

  func includes(anyOf others: Set<String>) -> Bool { names.map { !$0.isDisjoint(with: others) } ?? true }
}
