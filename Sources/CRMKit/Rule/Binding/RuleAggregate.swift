/// A count, a sum or an end of a customer's dated facts.
package struct RuleAggregate: Sendable {
  let collection: RuleCollection
  let measure: RuleMeasure
  let scope: RuleScope
  /// The first second looked at; `nil` for all there was.
  let from: Int64?
  /// The first second no longer looked at.
  let to: Int64
  /// Conditions on the facts themselves; all must hold.
  let conditions: [RuleCondition]
  /// Whether a condition looks at the status of orders, so that cancelled ones are not left out beforehand.
  let looksAtStatus: Bool
  /// Whether a window was written.
  let hasWindow: Bool

  /// Whether it looks at everything up to now.
  var isWhole: Bool { !hasWindow && conditions.isEmpty && !looksAtStatus }

  var isOfOrders: Bool { collection.name == RuleCollection.orders.name }
}
