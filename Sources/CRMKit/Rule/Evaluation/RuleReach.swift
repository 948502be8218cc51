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
