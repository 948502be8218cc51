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
