import Tabular

extension DefinitionTable {
  /// Those of every noun.
  static let all = [
    StoredMapping.table, ScoreRule.table, SLAPolicy.table, Escalation.table, TriageRule.table,
    AssignmentRule.table, FeedbackRule.table, MessageTemplate.table,
  ]

  /// The table that the noun had before.
  ///
  /// - Parameters:
  ///   - columns: those between `id` and `changeset_id`, where they were others.
  ///   - items: the field that holds what were rows of a table of parts, and the order of theirs.
  ///   - references: the columns of other tables that hold its ids.
  fileprivate func former(
    _ columns: [String]? = nil, items: (field: String, table: String, keys: [String])? = nil,
    references: [(table: String, column: String)] = []
  ) -> FormerTable {
    FormerTable(
      noun, ["id"] + (columns ?? self.columns) + ["changeset_id"], into: "definition", references: references
    ) { [self] values, parts in
      var values = values
      if let items {
        let rows = (parts[items.table] ?? []).map { part in
          JSONValue.object(items.keys.map { ($0, (part[$0] ?? .null).member) })
        }
        values[items.field] = .text(JSONValue.array(rows).compactText)
      }
      return try row(self.columns.map { values[$0] ?? .null })
    }
  }
}

extension FormerTable {
  /// The tables of versions before definitions, which archives may still hold.
  static let crm = [
    StoredMapping.table.former(), ScoreRule.table.former(),
    AssignmentRule.table.former(
      ["name", "subject", "position", "rule", "method", "user_id", "team_id", "description", "created_at"],
      references: [("assignment", "rule_id")]),
    SLAPolicy.table.former(
      [
        "name", "position", "rule", "calendar_id", "pauses", "on_reopen", "effective_from", "description",
        "created_at",
      ], items: ("targets", "sla_target", ["clock", "seconds", "warn_seconds"]),
      references: [("ticket_policy", "policy_id")]),
    FormerTable(
      "sla_target", ["id", "policy_id", "clock", "seconds", "warn_seconds", "changeset_id"],
      partsOf: ("sla_policy", "policy_id")),
    FeedbackRule.table.former(references: [("feedback", "rule_id")]),
    Escalation.table.former(
      ["name", "rule", "clock", "description", "created_at"],
      items: ("levels", "escalation_level", ["percent", "offset_seconds", "actions"]),
      references: [("ticket_escalation", "escalation_id")]),
    FormerTable(
      "escalation_level", ["id", "escalation_id", "percent", "offset_seconds", "actions", "changeset_id"],
      partsOf: ("escalation", "escalation_id")),
    MessageTemplate.table.former(), TriageRule.table.former(),
  ]
}

extension SQLValue {
  fileprivate var member: JSONValue {
    switch self {
    case .null: .null
    case .integer(let integer): .integer(integer)
    case .text(let text): .string(text)
    }
  }
}
