/// A rule whose names and types are known, as of one moment: what SQL is made from, and what is evaluated in memory.
package indirect enum RuleCondition: Sendable {
  case every([RuleCondition])
  case some([RuleCondition])
  case not(RuleCondition)
  /// One clause as it was written, for explaining.
  case clause(RuleCondition, of: RuleNode)
  case numbers(RuleNumber, RuleComparison, RuleNumber)
  case text(RuleTerm, RuleTextTest)
  /// Any element of a list passes; false where there is none.
  case elements(RuleTerm, RuleTextTest)
  /// `from` ≤ value < `to`, each in the form of the values.
  case time(RuleTime, from: SQLValue?, to: SQLValue?)
  /// Both in one form.
  case times(RuleTime, RuleComparison, RuleTime)
  /// The month and day of a birthday lie between two, `MM-DD`, over the turn of the year where `from` is the later.
  case anniversary(RuleTerm, from: String, to: String)
  case flag(RuleTerm, Bool)
  case empty(RuleExpression)
  case member(RuleMembership)
}

/// Membership in a segment: the rule is true or the customer is pinned, and is not excluded. Never unknown.
package struct RuleMembership: Sendable {
  let segment: RuleContext.Segment
  let condition: RuleCondition
  let scope: RuleScope
}
