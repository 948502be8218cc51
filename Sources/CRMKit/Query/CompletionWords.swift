/// Values of the database that a shell can complete.
package enum CompletionWords: String, CaseIterable, Sendable {
  case tags
  case owners
  case fields
  case mappings
  case alerts
  case segments
  case users
  case teams
  case assignments
  case funnels
  case stages
  case sentimentModels = "sentiment-models"
  case scores
  case models
  case calendars
  case policies
  case escalations
  case ticketTags = "ticket-tags"
  case surveys
  case feedback
  case triage
  case articles
  case templates
  case actors

  fileprivate var sql: String {
    switch self {
    case .ticketTags: "WITH \(values(of: "tag", in: "ticket_tag")) SELECT value FROM ticket_tag_tag"
    case .tags: "WITH \(values(of: "tag", in: "customer_tag")) SELECT value FROM customer_tag_tag"
    case .owners:
      // No index has the owners of customers: those of the first and the last have to do.
      """
      WITH \(values(of: "owner", in: "deal"))
      SELECT owner FROM (SELECT owner FROM customer ORDER BY id LIMIT 1000) WHERE owner IS NOT NULL
      UNION SELECT owner FROM (SELECT owner FROM customer ORDER BY id DESC LIMIT 1000) WHERE owner IS NOT NULL
      UNION SELECT value FROM deal_owner UNION SELECT name FROM user ORDER BY 1 LIMIT 1000
      """
    case .fields: "SELECT name FROM field ORDER BY name"
    case .mappings: "SELECT name FROM definition WHERE noun = 'import_mapping' ORDER BY name"
    case .alerts: "SELECT name FROM alert ORDER BY name"
    case .segments: "SELECT name FROM segment ORDER BY name"
    case .users: "SELECT name FROM user ORDER BY name LIMIT 1000"
    case .teams: "SELECT name FROM team ORDER BY name"
    case .assignments: "SELECT name FROM definition WHERE noun = 'assignment_rule' ORDER BY position, id"
    case .funnels: "SELECT name FROM funnel ORDER BY name"
    case .stages: "SELECT DISTINCT name FROM funnel_stage ORDER BY name"
    case .sentimentModels: "SELECT name FROM sentiment_model ORDER BY name"
    case .scores: "SELECT name FROM definition WHERE noun = 'score_rule' ORDER BY id"
    case .models: "SELECT DISTINCT name FROM model ORDER BY name"
    case .articles: "SELECT name FROM kb ORDER BY name LIMIT 1000"
    case .templates: "SELECT name FROM definition WHERE noun = 'template' ORDER BY name LIMIT 1000"
    case .calendars: "SELECT name FROM calendar ORDER BY name"
    case .policies: "SELECT name FROM definition WHERE noun = 'sla_policy' ORDER BY position, id"
    case .escalations: "SELECT name FROM definition WHERE noun = 'escalation' ORDER BY name"
    case .surveys: "SELECT name FROM survey ORDER BY name"
    case .feedback: "SELECT name FROM definition WHERE noun = 'feedback_rule' ORDER BY name"
    case .triage: "SELECT name FROM definition WHERE noun = 'triage_rule' ORDER BY position, id"
    case .actors: "SELECT actor FROM changeset UNION SELECT name FROM user ORDER BY 1 LIMIT 1000"
    }
  }
}

/// A table of the values of a column that an index begins with, a look into the index for each: most are there many times.
private func values(of column: String, in table: String) -> String {
  let least = "SELECT min(\(column)) FROM \(table)"
  return """
    RECURSIVE \(table)_all (value) AS (
      \(least) UNION ALL
      SELECT (\(least) WHERE \(column) > value) FROM \(table)_all WHERE value IS NOT NULL LIMIT 1000),
    \(table)_\(column) AS (SELECT value FROM \(table)_all WHERE value IS NOT NULL)
    """
}

extension Store {
  /// The words of one kind, in order; at most a thousand.
  package func words(_ kind: CompletionWords) throws -> [String] {
    try read { try String.fetchAll($0, sql: kind.sql) }
  }
}
