/// Dated facts of a customer that aggregates look at: orders, interactions.
package struct RuleCollection: Sendable {
  package let name: String
  package let measures: [RuleMeasure]
  /// The fields that conditions inside an aggregate can name.
  package let fields: [RuleField]

  /// The field that, where a condition names it, lets every order count, cancelled ones too.
  static let statusField = "status"
}

extension RuleCollection {
  static let orders = RuleCollection(
    name: "orders", measures: RuleMeasure.allCases, fields: RuleCatalogue.orderFactFields)

  static let interactions = RuleCollection(
    name: "interactions", measures: [.count, .first, .last], fields: RuleCatalogue.interactionFactFields)

  /// The aggregate's name in rules.
  package func name(of measure: RuleMeasure) -> String { "\(name).\(measure.rawValue)" }
}
