/// A field of the row that a rule is about, or of the customer that the row names.
package struct RuleTerm: Sendable {
  let field: RuleField
  let scope: RuleScope

  func sql(_ row: RuleRow) -> RuleSQL { field.sql(scope.row(row)) }
}

/// Whose fields are meant.
package enum RuleScope: Sendable, Hashable {
  case row
  /// The customer of an order or an interaction.
  case customer

  func row(_ row: RuleRow) -> RuleRow { self == .row ? row : row.customer }
}
