import Tabular

/// What the rules of triage say of a ticket, and what they did to it.
package struct TriageExplanation: Sendable, Equatable {
  /// One rule as it applied.
  package struct Step: Sendable, Equatable {
    package enum Outcome: String, Sendable {
      /// It holds.
      case holds
      case no
      /// An earlier rule stopped.
      case stopped
    }

    package var rule: TriageRule
    package var outcome: Outcome
    /// The clauses for the ticket; `nil` for a rule that matches every ticket, or did not apply.
    package var explanation: RuleExplanation?
    /// What became of each of its values; none where it does not hold.
    package var effects: [TriageEffect]
    /// What the ledger has of it: when it set something, and what.
    package var done: [String]
  }

  package var ticket: Int64
  package var subject: String?
  package var standing: TicketSnapshot
  package var tags: [String]
  package var steps: [Step]
  /// What a run would set now.
  package var pending: [String]
}

extension TriageExplanation.Step: Tabulated {
  package static let columns = [
    Column("position", .integer, help: "position of the rule"),
    Column("name", help: "name of the rule"),
    Column("outcome", help: "holds, no, or stopped (an earlier rule with --stop matched)"),
    Column("sets", .list, help: "values to set: field and value"),
    Column("leaves", .list, help: "values left unchanged, and why"),
    Column("done", .list, help: "values that it set, by the history of the ticket"),
    Column("rule", shown: false, help: "rule that tickets must match; empty for all tickets"),
    Column(
      "clauses", .json, shown: false,
      help: "clauses of the rule, each with the value found and whether it holds"),
  ]

  package var cells: [Cell] {
    [
      .integer(rule.position), .text(rule.name), .text(outcome.rawValue),
      .list(effects.filter { $0.fate == .set }.map(\.text)), .list(effects.compactMap(\.reason)), .list(done),
      .optional(rule.condition), explanation.map { .json($0.json) } ?? .null,
    ]
  }
}

extension Store {
  /// Asks every rule of triage about a ticket as it would be without them: with what people set, and all else as it is now.
  ///
  /// - Throws: ``RecordError/notFound(noun:name:)``, ``RuleError``.
  package func explainTriage(of id: Int64, asOf: AsOf) throws -> TriageExplanation {
    try read { database in
      let ledger = try TriageLedger(id, in: database)
      let subject = try String?.fetchOne(
        database, sql: "SELECT subject FROM ticket WHERE id = ?", arguments: [id])
      let isOver = ledger.current.standing.state.category.isOver
      let next = try isOver ? [] : steps(for: ledger.current, ledger, asOf, database)
      return TriageExplanation(
        ticket: id, subject: subject ?? nil, standing: ledger.current.standing, tags: ledger.tags,
        steps: try steps(for: ledger.untouched, ledger, asOf, database),
        pending: next.flatMap { step in
          step.effects.filter { $0.fate == .set }.map { "\($0.text) by '\(step.rule.name)'" }
        })
    }
  }

  private func steps(
    for ticket: TriagedTicket, _ ledger: TriageLedger, _ asOf: AsOf, _ database: Database
  ) throws -> [TriageExplanation.Step] {
    var ticket = ticket
    return try TriageRule.all(in: database).map { try step($0, &ticket, ledger, asOf, database) }
  }

  private func step(
    _ rule: TriageRule, _ ticket: inout TriagedTicket, _ ledger: TriageLedger, _ asOf: AsOf,
    _ database: Database
  ) throws -> TriageExplanation.Step {
    var step = TriageExplanation.Step(
      rule: rule, outcome: .stopped, explanation: nil, effects: [], done: ledger.done(by: rule))
    guard ticket.stopper == nil else { return step }
    if let condition = try rule.condition(asOf: asOf, in: database) {
      try prepare(condition, in: database)
      var facts =
        try RuleFacts(ticket: ledger.ticket, reading: RuleReach(of: condition), in: database) ?? RuleFacts()
      facts.set(ticket)
      step.explanation = condition.explanation(of: facts)
    }
    guard step.explanation?.truth ?? (rule.condition == nil) else {
      step.outcome = .no
      return step
    }
    step.outcome = .holds
    step.effects = ticket.take(rule)
    return step
  }
}

extension RuleFacts {
  /// Replaces what rules of triage set by what is set of a ticket so far.
  fileprivate mutating func set(_ ticket: TriagedTicket) {
    for field in TriageField.standing {
      values[field.rawValue] = ticket.standing[field].map { .text($0) }
    }
    values["tag"] = .list(ticket.tags.sorted())
  }
}
