/// Who computes the scores that rules name.
package protocol RuleScores: Sendable {
  /// Fills the table of a requirement, which is there and empty.
  ///
  /// - Parameters:
  ///   - asOf: what the scores are to be as of.
  ///   - calibrated: as of when that is fitted which scores learn from the past.
  func fill(_ requirement: RuleRequirement, asOf: AsOf, calibrated: AsOf, in database: Database) throws
}

/// Where nobody computes scores, a rule that names one is refused.
package struct NoScores: RuleScores {
  package init() {}

  package func fill(_ requirement: RuleRequirement, asOf: AsOf, calibrated: AsOf, in database: Database)
    throws
  {
    throw RuleError(.scores, "scores such as \(requirement.rawValue) are not available here", at: .none)
  }
}
