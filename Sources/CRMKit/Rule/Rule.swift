/// A rule whose text was read, whose names are known and whose types fit, as of one moment.
///
/// The same tree gives SQL and is evaluated in memory; both agree bit for bit:
/// - texts are compared with A to Z taken as small letters, everything else as it is;
/// - numbers and amounts are integers or quotients of integers; beyond 64 bits both go on in floating point;
/// - unknown is neither true nor false, and a rule that is unknown of a row does not hold for it.
package struct Rule: Sendable {
  /// As it was written.
  package let text: String
  package let subject: RuleSubject
  /// The tree before names were looked up.
  package let node: RuleNode
  package let condition: RuleCondition
  package let context: RuleContext
  /// What must be there before the SQL runs; ``Store/prepare(_:)`` makes it.
  package let requirements: Set<RuleRequirement>
  /// Segments that the rule names, those inside of them among them.
  package let segments: Set<String>
  /// Fields and collections that the rule and its segments look at.
  let names: Set<String>

  /// - Parameters:
  ///   - source: what errors call the rule.
  ///   - path: segments that the rule must not name: itself, while it is being saved.
  /// - Throws: ``RuleError``.
  package init(
    parsing text: String, for subject: RuleSubject, context: RuleContext, source: String = "rule",
    inside path: [String] = []
  ) throws(RuleError) {
    do {
      let tree = try RuleParser.read(text)
      let catalogue = RuleCatalogue(subject, customFields: subject == .customer ? context.customFields : [])
      let binder = RuleBinder(context, catalogue, path: path)
      binder.record.nodes = tree.nodes
      condition = try binder.condition(tree.node)
      node = tree.node
      requirements = binder.record.requirements
      segments = binder.record.segments
      names = binder.record.names
    } catch { throw error.of(text, source) }
    self.text = text
    self.subject = subject
    self.context = context
  }

  /// The condition for a WHERE, and the values it binds in order.
  ///
  /// - Parameter alias: of the subject's own table in the query.
  package func condition(alias: String) -> (sql: String, values: [SQLValue]) {
    let sql = RuleSQLWriter(context: context).sql(condition, RuleRow(alias, moment: subject.momentColumn))
    return (sql.sql, sql.values)
  }

  /// The rule as it is printed: reading it again gives the same tree.
  package var printed: String { node.description }
}

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

/// Who computes the scores that rules name.
package protocol RuleScores: Sendable {
  /// Fills the table of a requirement, which is there and empty.
  ///
  /// - Parameters:
  ///   - asOf: what the scores are to be as of.
  ///   - calibrated: as of when that is fitted which scores learn from the past.
  func fill(_ requirement: RuleRequirement, asOf: AsOf, calibrated: AsOf, in database: Database) throws
}
