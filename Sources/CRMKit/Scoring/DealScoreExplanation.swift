import Analytics
import Tabular

/// The parts of the score of one deal; the contributions add up to it.
package struct DealScoreExplanation: Sendable {
  package enum Basis: Sendable {
    case rules
    case model(ScoreModel, logit: Double)
  }

  package struct Part: Sendable {
    /// The rule or feature.
    package var name: String
    /// A clause of the rule; `nil` for a feature.
    package var clause: String?
    /// What was seen; `nil` if nothing is known.
    package var value: String?
    /// Of a clause; `nil` for unknown, and of a feature.
    package var truth: Bool?
    /// Points or log-odds; `nil` for a clause inside a rule.
    package var contribution: Cell = .null
    /// How far in a clause stands, 0 for the whole rule.
    package var depth = 0
  }

  package var deal: RecordError.Candidate
  package var basis: Basis
  package var parts: [Part]
  /// Points, or the chance to be won.
  package var score: Cell
}

extension DealScoreExplanation.Part: Tabulated {
  package static let columns: [Column] = [
    Column("part", help: "scoring rule, or feature of the model"),
    Column("clause", help: "clause of the rule; its parts follow, indented"),
    Column("value", help: "value found; empty if unknown"),
    Column("truth", help: "truth of the clause: true, false or unknown"),
    Column(
      "contribution", .decimal,
      help: "points, or log-odds with --model; they add up to the score, or to its log-odds"),
    Column("depth", .integer, shown: false, help: "depth of the clause, 0 for the whole rule"),
  ]

  package var cells: [Cell] {
    [
      .text(name), .optional(clause), .optional(value),
      clause == nil ? .null : .text(truth.map { $0 ? "true" : "false" } ?? "unknown"), contribution,
      .integer(Int64(depth)),
    ]
  }
}

extension Store {
  /// Each rule with points and its clauses, for one deal; rules about another funnel are left out.
  ///
  /// - Throws: ``ScoringError/noRules``, what is wrong with a rule by now.
  package func explainScore(ofDeal id: Int64, asOf: AsOf) throws -> DealScoreExplanation {
    let all = try scoreRules()
    guard !all.isEmpty else { throw ScoringError.noRules }
    let funnel = try read {
      try Int64.fetchOne($0, sql: "SELECT funnel_id FROM deal WHERE id = ?", arguments: [id])
    }
    var parts: [DealScoreExplanation.Part] = []
    var sum: Int64 = 0
    for scoreRule in all where scoreRule.funnelID == nil || scoreRule.funnelID == funnel {
      let rule = try rule(scoreRule.rule, for: .deal, asOf: asOf, source: "score:\(scoreRule.name)")
      try prepare(rule)
      let explanation = try read { try rule.explain(deal: id, in: $0) }
      let points = explanation.truth == true ? scoreRule.points : 0
      sum += points
      parts += explanation.clauses.map { clause in
        DealScoreExplanation.Part(
          name: scoreRule.name, clause: clause.text, value: clause.value, truth: clause.truth,
          contribution: clause.depth == 0 ? .decimal(String(points)) : .null, depth: clause.depth)
      }
    }
    return DealScoreExplanation(
      deal: try candidate(id), basis: .rules, parts: parts, score: .decimal(String(sum)))
  }

  /// Each feature of a model with the value of one deal and its part in the log-odds, after that of the intercept.
  ///
  /// - Throws: ``ScoringError/otherFunnel(deal:funnel:)``.
  package func explainScore(ofDeal id: Int64, by model: ScoreModel) throws -> DealScoreExplanation {
    let definition = model.definition
    let sample = try read {
      try DealSample(.ids([id]), funnel: model.funnelID, blanks: Set(definition.blanks), in: $0)
    }
    guard sample.count == 1 else { throw ScoringError.otherFunnel(deal: id, funnel: model.funnel ?? "") }
    let space = definition.space
    let matrix = DesignMatrix(sample.columns(of: space), in: space, rows: [0])
    var byFeature: [String: Double] = [:]
    for entry in matrix.entries(of: 0) {
      byFeature[space.coordinates[entry.place].feature] = entry.value * definition.model.weights[entry.place]
    }
    let parts = space.features.map { feature in
      (name: feature.name, value: sample.column(feature.name).value(at: 0), log: byFeature[feature.name] ?? 0)
    }
    let logit = definition.model.logits(matrix)[0]
    let whole = DealScoreExplanation.Part(name: "intercept", contribution: .ratio(definition.model.intercept))
    return DealScoreExplanation(
      deal: try candidate(id), basis: .model(model, logit: logit),
      parts: [whole]
        + parts.enumerated().sorted {
          $0.element.log.magnitude == $1.element.log.magnitude
            ? $0.offset < $1.offset : $0.element.log.magnitude > $1.element.log.magnitude
        }.map { DealScoreExplanation.Part(name: $1.name, value: $1.value, contribution: .ratio($1.log)) },
      score: .ratio(logistic(logit)))
  }

  private func candidate(_ id: Int64) throws -> RecordError.Candidate {
    let name = try read {
      try String.fetchOne($0, sql: "SELECT name FROM deal WHERE id = ?", arguments: [id])
    }
    return RecordError.Candidate(id: id, name: name ?? "")
  }
}

extension Rule {
  /// Explains the rule for a deal; the same truth as that of its SQL.
  ///
  /// - Parameter database: prepared for the rule.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  func explain(deal id: Int64, in database: Database) throws -> RuleExplanation {
    guard let facts = try RuleFacts(deal: id, in: database) else {
      throw RecordError.notFound(noun: "deal", name: String(id))
    }
    var explainer = RuleExplainer(evaluator: RuleEvaluator(context: context))
    explainer.add(condition, facts, depth: 0)
    return RuleExplanation(clauses: explainer.clauses, truth: explainer.evaluator.truth(condition, facts))
  }
}
