import Tabular

/// Why a rule holds for a customer, or does not: each clause, the value seen, and its truth.
package struct RuleExplanation: Sendable, Equatable {
  package struct Clause: Sendable, Equatable {
    /// How many `and`, `or`, `not` and segments it stands in.
    package var depth: Int
    /// As it is printed; `all of`, `any of` and `not` for those that join others.
    package var text: String
    /// What was seen; `nil` for unknown, and for clauses that join others.
    package var value: String?
    /// `nil` for unknown.
    package var truth: Bool?
  }

  package var clauses: [Clause]
  /// Whether the rule is true; `nil` for unknown.
  package var truth: Bool?
}

extension RuleExplanation.Clause: Tabulated {
  package static let columns = [
    Column("clause", help: "the clause; what it is made of stands below it, further in"),
    Column("value", help: "what was seen, empty where nothing is known"),
    Column("truth", help: "true, false or unknown"),
    Column("depth", .integer, shown: false, help: "how far in the clause stands, 0 for the whole rule"),
  ]

  package var cells: [Cell] {
    [
      .text(text), .optional(value), .text(truth.map { $0 ? "true" : "false" } ?? "unknown"),
      .integer(Int64(depth)),
    ]
  }
}

extension Rule {
  /// Explains the rule for a customer; the same truth as that of its SQL.
  ///
  /// - Parameter database: prepared for the rule.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  func explain(customer id: Int64, in database: Database) throws -> RuleExplanation {
    guard let facts = try RuleFacts(customer: id, reading: RuleReach(of: self), in: database) else {
      throw RecordError.notFound(noun: "customer", name: String(id))
    }
    return explanation(of: facts)
  }

  /// Each clause of the rule for a row in memory, the value seen, and its truth.
  func explanation(of facts: RuleFacts) -> RuleExplanation {
    var explainer = RuleExplainer(evaluator: RuleEvaluator(context: context))
    explainer.add(condition, facts, depth: 0)
    return RuleExplanation(
      clauses: explainer.clauses, truth: explainer.evaluator.truth(condition, facts))
  }
}

extension Store {
  /// Explains a rule about customers for one of them.
  package func explain(_ rule: Rule, customer: Int64) throws -> RuleExplanation {
    try prepare(rule)
    return try read { try rule.explain(customer: customer, in: $0) }
  }
}

extension RuleExplanation {
  /// The clauses as an array of objects.
  package var json: JSONValue {
    .array(
      clauses.map { clause in
        .object(zip(Clause.columns, clause.cells).map { (key: $0.name, value: $1.json) })
      })
  }
}
