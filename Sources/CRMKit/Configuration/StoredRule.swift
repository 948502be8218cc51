/// A rule that a definition keeps as text, and what it is about.
struct StoredRule {
  /// segment, alert, sla, escalation, triage, assignment, feedback or score.
  var kind: String
  var name: String
  var subject: RuleSubject
  var text: String

  var definition: Reference { Reference(kind: kind, name: name) }

  /// The rules of everything that is configured, by kind and name.
  static func all(in database: Database) throws -> [StoredRule] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT 'segment' AS kind, name, rule, 'customer' FROM segment
        UNION ALL SELECT 'alert', a.name, a.rule, CASE WHEN k.id IS NULL THEN 'customer' ELSE 'ticket' END
          FROM alert a LEFT JOIN alert_clock k ON k.alert_id = a.id WHERE a.rule <> ''
        UNION ALL SELECT 'sla', name, rule, 'ticket' FROM \(SLAPolicy.table.rows) WHERE rule IS NOT NULL
        UNION ALL SELECT 'escalation', name, rule, 'ticket' FROM \(Escalation.table.rows) WHERE rule IS NOT NULL
        UNION ALL SELECT 'triage', name, rule, 'ticket' FROM \(TriageRule.table.rows) WHERE rule IS NOT NULL
        UNION ALL SELECT 'assignment', name, rule, subject FROM \(AssignmentRule.table.rows) WHERE rule IS NOT NULL
        UNION ALL SELECT 'feedback', name, rule, 'answer' FROM \(FeedbackRule.table.rows)
        UNION ALL SELECT 'score', name, rule, 'deal' FROM \(ScoreRule.table.rows) ORDER BY 1 DESC, 2
        """
    ).compactMap { row in
      RuleSubject(rawValue: row[3]).map {
        StoredRule(kind: row[0], name: row[1], subject: $0, text: row[2])
      }
    }
  }

  /// Whether it can be read as the database is now; an error inside a segment that it names is the segment's.
  func isReadable(in database: Database, asOf: AsOf) throws -> Bool {
    var context = try RuleContext(for: text, subject, asOf: asOf, in: database)
    context.assumeMoney()
    do { _ = try Rule(parsing: text, for: subject, context: context) } catch {
      return !["rule", "segment:\(name)"].contains(error.source)
    }
    return true
  }
}
