import Tabular

/// The user to whom a run would assign a record now, and why not by another rule or to another user.
package struct AssignmentExplanation: Sendable, Equatable {
  /// One rule as it applied.
  package struct Step: Sendable, Equatable {
    package var rule: AssignmentRule
    /// What each clause says of the record; `nil` for a rule that holds for everything.
    package var explanation: RuleExplanation?
    package var outcome: Outcome

    package enum Outcome: String, Sendable {
      /// The first that holds.
      case decides
      case no
      /// An earlier one holds.
      case behind
    }
  }

  /// Somebody the deciding rule could give to.
  package struct Candidate: Sendable, Equatable {
    package var user: String
    package var openRecords: Int64
    /// Why not; `nil` for whom it could.
    package var why: Unavailability?
  }

  package var record: Int64
  package var name: String?
  package var owner: String?
  /// The pool it waits in.
  package var pool: String?
  package var isOpen: Bool
  package var decision: Assignment
  package var steps: [Step]
  package var candidates: [Candidate]
}

extension AssignmentExplanation.Step: Tabulated {
  package static let columns = [
    Column("position", .integer, help: "position of the rule"),
    Column("name", help: "name of the rule"),
    Column("outcome", help: "decides, no (it does not match) or behind (an earlier rule matches)"),
    Column("method", help: "method"),
    Column("target", help: "user or team"),
    Column("rule", help: "rule that deals must match; empty for all deals"),
    Column(
      "clauses", .json, shown: false,
      help: "clauses of the rule, each with the value found and whether it holds"),
  ]

  package var cells: [Cell] {
    [
      .integer(rule.position), .text(rule.name), .text(outcome.rawValue), .text(rule.method.rawValue),
      .optional(rule.user ?? rule.team), .optional(rule.condition),
      explanation.map { .json($0.json) } ?? .null,
    ]
  }
}

extension AssignmentExplanation.Candidate: Tabulated {
  package static let columns = [
    Column("user", help: "candidate"),
    Column("open_deals", .integer, help: "number of open deals"),
    Column("passed_over", help: "why the candidate was passed over"),
  ]

  package var cells: [Cell] { [.text(user), .integer(openRecords), .optional(why?.sentence)] }
}

extension Store {
  /// Explains to whom a run that gave out nothing else would give a deal.
  ///
  /// - Throws: ``RecordError/notFound(noun:name:)``, ``RuleError``.
  package func explainAssignment(
    of id: Int64, _ subject: AssignmentSubject = .deal, asOf: AsOf
  ) throws -> AssignmentExplanation {
    try read { database in
      let record = try subject.record(id, in: database)
      var decider = try AssignmentDecider(self, subject, asOf, in: database)
      let steps = try decider.steps(for: id)
      if let owner = record.owner { try decider.staff.release(from: owner) }
      let rule = steps.first { $0.outcome == .decides }?.rule
      let (decision, _) = try decider.decision(on: record, by: rule)
      let pool = try record.owner == nil ? record.pool.flatMap { try Team.find($0, in: database)?.name } : nil
      return AssignmentExplanation(
        record: id, name: record.name, owner: record.owner, pool: pool, isOpen: record.isOpen,
        decision: decision,
        steps: steps, candidates: try decider.candidates(of: rule))
    }
  }
}

extension AssignmentDecider {
  fileprivate mutating func steps(for id: Int64) throws -> [AssignmentExplanation.Step] {
    var isDecided = false
    return try rules.map { rule in
      // The truth is that of the SQL that a run asks; the clauses are evaluated for reading.
      let holds = try self.holds(rule, for: [id]).contains(id)
      let explanation = try condition(of: rule).map { try explain($0, id) }
      let outcome: AssignmentExplanation.Step.Outcome = isDecided ? .behind : holds ? .decides : .no
      isDecided = isDecided || holds
      return AssignmentExplanation.Step(rule: rule, explanation: explanation, outcome: outcome)
    }
  }

  private func explain(_ rule: Rule, _ id: Int64) throws -> RuleExplanation {
    let facts = try RuleFacts(deal: id, in: database) ?? RuleFacts()
    var explainer = RuleExplainer(evaluator: RuleEvaluator(context: rule.context))
    explainer.add(rule.condition, facts, depth: 0)
    return RuleExplanation(
      clauses: explainer.clauses, truth: explainer.evaluator.truth(rule.condition, facts))
  }

  fileprivate mutating func candidates(of rule: AssignmentRule?) throws -> [AssignmentExplanation.Candidate] {
    guard let rule, rule.method != .pool else { return [] }
    let names = try rule.user.map { [$0] } ?? rule.teamID.map { try staff.members(of: $0) } ?? []
    return try names.map { name in
      AssignmentExplanation.Candidate(
        user: name, openRecords: try staff.open(of: name), why: try staff.unavailability(of: name))
    }
  }
}
