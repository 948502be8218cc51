extension TriageRule {
  /// What tickets are given by themselves when they come in.
  ///
  /// What a rule did is in the ledger of each ticket, with `triage:NAME` as its actor.
  static let table = DefinitionTable(
    "triage_rule", isOrdered: true,  // rules apply in this order
    [
      .text("rule").optional,  // in the rule language; null: holds for every ticket
      .text("category").optional,  // what it sets; null: nothing, as in the fields below
      .choice("priority", of: ["low", "normal", "high", "urgent"]).optional,
      .text("team").optional, .text("assignee").optional,
      .list("tags").optional,  // tags that it adds
      .flag("overwrites"),  // 1: also where something else is set
      .flag("stops"),  // 1: a match skips the later rules
      .text("description").optional,
      .integer("created_at"),  // Unix seconds, UTC
    ])
}

extension Schema {
  static let triageViews = """
    CREATE VIEW v1_triage_rule AS
    SELECT id, position, name, rule, category, priority, team, assignee, tags, overwrites, stops, description,
      \(instant("created_at"))
    FROM \(TriageRule.table.rows);
    """
}
