extension Store {
  /// Reads a rule with the fields, segments, currencies and rates of this database.
  ///
  /// - Parameters:
  ///   - source: what errors call the rule: `rule`, the name of a file, `segment:vip`.
  ///   - path: segments that the rule must not name.
  /// - Throws: ``RuleError``.
  package func rule(
    _ text: String, for subject: RuleSubject, asOf: AsOf, source: String = "rule", inside path: [String] = []
  ) throws -> Rule {
    let context = try read { try RuleContext(for: text, subject, asOf: asOf, in: $0) }
    return try Rule(parsing: text, for: subject, context: context, source: source, inside: path)
  }

  /// Proves a rule that is kept: its names are known and its types fit.
  ///
  /// In a file of definitions it is not counted yet, so that its amounts need no currency and no rates.
  /// - Throws: ``RuleError``.
  func prove(
    rule text: String, for subject: RuleSubject, asOf: AsOf, source: String = "rule",
    inside path: [String] = []
  ) throws {
    var context = try read { try RuleContext(for: text, subject, asOf: asOf, in: $0) }
    if joint != nil { context.assumeMoney() }
    _ = try Rule(parsing: text, for: subject, context: context, source: source, inside: path)
  }

  /// Makes what the SQL of a rule reads beside the tables: scores, rates. To be called before its SQL is prepared.
  ///
  /// The tables are temporary and hold the values of one rule's moment: of two rules as of two moments, the first must
  /// have run before the second is prepared.
  package func prepare(_ rule: Rule) throws {
    guard !rule.requirements.isEmpty else { return }
    try read { try prepare(rule, in: $0) }
  }

  func prepare(_ rule: Rule, in database: Database) throws {
    let isReading = try Bool.fetchOne(database, sql: "PRAGMA query_only") ?? false
    // Even temporary tables cannot be written by a connection that only reads.
    if isReading { try database.execute(sql: "PRAGMA query_only = OFF") }
    defer { if isReading { try? database.execute(sql: "PRAGMA query_only = ON") } }
    for requirement in RuleRequirement.allCases where rule.requirements.contains(requirement) {
      try database.execute(
        sql: """
          DROP TABLE IF EXISTS temp.\(requirement.table);
          CREATE TEMPORARY TABLE \(requirement.table) (\(requirement.columns));
          """)
      do {
        try fill(requirement, for: rule, in: database)
      } catch let error as RuleError { throw error.of(rule.text, "rule") }
    }
  }

  private func fill(_ requirement: RuleRequirement, for rule: Rule, in database: Database) throws {
    guard requirement == .rates else {
      return try ruleScores.fill(
        requirement, asOf: rule.context.asOf, calibrated: rule.context.calibrated, in: database)
    }
    let insert = try database.makeStatement(
      sql: "INSERT INTO temp.rule_rate (currency, since, numerator, denominator) VALUES (?, ?, ?, ?)")
    for rate in rule.context.money?.rates ?? [] {
      try insert.execute(arguments: [rate.currency, rate.since, rate.numerator, rate.denominator])
    }
  }
}
