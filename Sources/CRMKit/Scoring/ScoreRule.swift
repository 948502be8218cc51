import Tabular

/// Points for a deal that matches a rule.
package struct ScoreRule: Sendable, Equatable {
  package var id: Int64 = 0
  package var name: String
  /// In the rule language, about a deal.
  package var rule: String
  /// Not 0; negative to lower the score.
  package var points: Int64
  /// The only funnel whose deals it is about; `nil` for all.
  package var funnel: String?
  var funnelID: Int64?

  package init(name: String, rule: String, points: Int64, funnel: String? = nil) {
    self.name = name
    self.rule = rule
    self.points = points
    self.funnel = funnel
  }

  fileprivate init(_ row: Row) throws {
    try ScoreRule.table.check(row)
    self.init(name: row["name"], rule: row["rule"], points: row["points"], funnel: row["funnel"])
    id = row["id"]
    funnelID = row["funnel_id"]
  }

  static func all(in database: Database) throws -> [ScoreRule] {
    try Row.fetchAll(
      database,
      sql:
        "SELECT r.*, f.name AS funnel FROM \(table.rows) r LEFT JOIN funnel f ON f.id = r.funnel_id ORDER BY r.id"
    ).map(ScoreRule.init)
  }
}

extension ScoreRule: Tabulated {
  package static let columns: [Column] = [
    Column("id", .integer, help: "id of the scoring rule"),
    Column("name", help: "name of the scoring rule"),
    Column("points", .integer, help: "points for a matching deal"),
    Column("rule", help: "rule that deals must match"),
    Column("funnel", help: "funnel it applies to; empty for all"),
  ]

  package var cells: [Cell] {
    [.integer(id), .text(name), .integer(points), .text(rule), .optional(funnel)]
  }
}

/// What changes of a rule with points; `nil` stays.
package struct ScoreRuleEdit: Sendable {
  package var name: String?
  package var rule: String?
  package var points: Int64?
  /// An empty text means every funnel.
  package var funnel: String?

  package init() {}
}

extension Store {
  /// The rules with points in the order in which they were added.
  package func scoreRules() throws -> [ScoreRule] { try read { try ScoreRule.all(in: $0) } }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func scoreRule(_ name: String) throws -> ScoreRule {
    let rules = try scoreRules()
    guard let rule = rules.first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "score", name: name, among: rules.map(\.name))
    }
    return rule
  }

  /// - Returns: the id.
  /// - Throws: ``RuleError``, ``RecordError``, ``ScoringError/noPoints``.
  package func add(_ rule: ScoreRule, asOf: AsOf, dryRun: Bool = false) throws -> Written<Int64> {
    try check(rule, asOf)
    return try write(dryRun: dryRun) { transaction in
      try transaction.refuseScore(named: rule.name)
      return try transaction.insert(
        into: ScoreRule.table,
        [
          .text(rule.name), .text(rule.rule.trimmed), .integer(rule.points),
          .optional(try transaction.funnelID(rule.funnel)),
        ])
    }
  }

  /// - Returns: whether anything changed.
  /// - Throws: ``RuleError``, ``RecordError``, ``ScoringError/noPoints``.
  package func edit(
    _ rule: ScoreRule, _ edit: ScoreRuleEdit, asOf: AsOf, dryRun: Bool = false
  ) throws -> Written<Bool> {
    var new = rule
    new.name = edit.name ?? rule.name
    new.rule = edit.rule?.trimmed ?? rule.rule
    new.points = edit.points ?? rule.points
    new.funnel = edit.funnel.map { $0.isEmpty ? nil : $0 } ?? rule.funnel
    try check(new, asOf)
    return try write(dryRun: dryRun) { transaction in
      if new.name != rule.name { try transaction.refuseScore(named: new.name) }
      new.funnelID = try transaction.funnelID(new.funnel)
      guard new != rule else { return false }
      try transaction.update(
        ScoreRule.table, id: rule.id,
        [
          ("name", .text(new.name)), ("rule", .text(new.rule)), ("points", .integer(new.points)),
          ("funnel_id", .optional(new.funnelID)),
        ])
      return true
    }
  }

  package func delete(_ rule: ScoreRule, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { try $0.delete(from: ScoreRule.table, id: rule.id) }
  }

  private func check(_ rule: ScoreRule, _ asOf: AsOf) throws {
    try ScoringError.check(name: rule.name)
    guard rule.points != 0 else { throw ScoringError.noPoints }
    try prove(rule: rule.rule, for: .deal, asOf: asOf)
  }
}

extension WriteTransaction {
  fileprivate func refuseScore(named name: String) throws {
    guard try !ScoreRule.all(in: database).contains(where: { $0.name == name }) else {
      throw RecordError.exists(noun: "score", name: name)
    }
  }

  fileprivate func funnelID(_ name: String?) throws -> Int64? {
    try name.map { try Funnel.all(in: database).named($0).id }
  }
}

extension ScoreRule {
  static var definitions: DefinitionNoun<ScoreRule> {
    DefinitionNoun(
      noun: "score", make: { ScoreRule(name: $0, rule: "", points: 0) }, name: \.name,
      fields: [
        .text("rule", \.rule), .number("points", \.points, in: .min...(.max)).required,
        .text("funnel", \.funnel),
      ],
      all: { try $0.scoreRules() }, add: { store, new, asOf in _ = try store.add(new, asOf: asOf) },
      edit: { store, old, new, asOf in
        var edit = ScoreRuleEdit()
        (edit.rule, edit.points, edit.funnel) = (new.rule, new.points, new.funnel ?? "")
        _ = try store.edit(old, edit, asOf: asOf)
      },
      delete: { store, old in _ = try store.delete(old) })
  }
}
