extension AssignmentRule {
  /// Who is given what: fixed rules name a user, all others a team.
  static let table = DefinitionTable(
    "assignment_rule", isOrdered: true,  // among the rules of the subject; the first that holds counts
    [
      .choice("subject", of: ["deal", "ticket"]),  // what it gives out
      .text("rule").optional,  // in the rule language; null: holds for everything
      .choice("method", of: ["round-robin", "least-open", "weighted", "fixed", "pool"]),
      .integer("user_id").optional,  // to whom; fixed alone
      .integer("team_id").optional,  // to whose members; all but fixed
      .text("description").optional,
      .integer("created_at"),  // Unix seconds, UTC
    ])
}

extension Schema {
  static let assignmentViews = """
    CREATE VIEW v1_assignment_rule AS
    SELECT r.id, r.subject, r.position, r.name, r.rule, r.method, u.name AS user, t.name AS team, r.description,
      \(Schema.instant("r.created_at", "created_at"))
    FROM \(AssignmentRule.table.rows) r LEFT JOIN user u ON u.id = r.user_id LEFT JOIN team t ON t.id = r.team_id;

    CREATE VIEW v1_assignment AS
    SELECT id, subject, record_id, \(Schema.instant("at")), action, rule_id, rule, method, team_id, team, user,
      previous, reason, evidence
    FROM assignment;
    """
}
