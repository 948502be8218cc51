/// Whether a customer belongs to a segment, and why: what was decided about it, else what its rule says.
package struct SegmentExplanation: Sendable, Equatable {
  package var customer: RecordError.Candidate
  package var rule: RuleExplanation
  /// What was decided about the customer, whatever the rule says.
  package var exception: SegmentOverride?

  /// True exactly for members.
  package var isMember: Bool {
    switch exception?.kind {
    case .pin: true
    case .exclude: false
    case nil: rule.truth == true
    }
  }
}

extension Store {
  /// Explains a rule that is not saved for one customer.
  package func explain(rule: Rule, customer id: Int64) throws -> SegmentExplanation {
    SegmentExplanation(
      customer: RecordError.Candidate(id: id, name: try customerName(id)),
      rule: try explain(rule, customer: id))
  }

  /// Explains a membership in a segment for one customer.
  package func explain(_ segment: Segment, customer id: Int64, asOf: AsOf) throws -> SegmentExplanation {
    let rule = try rule(
      segment.rule, for: .customer, asOf: asOf, source: "segment:\(segment.name)", inside: [segment.name])
    var explanation = try explain(rule: rule, customer: id)
    explanation.exception = try overrides(of: segment).first { $0.customer == id }
    return explanation
  }

  private func customerName(_ id: Int64) throws -> String {
    try read { try String.fetchOne($0, sql: "SELECT name FROM customer WHERE id = ?", arguments: [id]) ?? "" }
  }
}
