extension RuleCatalogue {
  /// The fields of tasks, where a rule is about one.
  static let taskFields: [RuleField] = [
    RuleField("id", .number(digits: 0), "id of the task") { $0.key },
    RuleField("source", .text, "source system"),
    RuleField("number", .text, "number in the source system"),
    RuleField("customer_id", .number(digits: 0), "id of the customer"),
    RuleField("deal_id", .number(digits: 0), "id of the deal"),
    RuleField("title", .text, "title"),
    RuleField("status", .words(["open", "done"]), "open or done") { row in
      "(CASE WHEN \(row.column("done_at")) IS NULL THEN 'open' ELSE 'done' END)"
    },
    RuleField("due_on", .day, "due day"),
    RuleField("due_at", .instant, "due instant; empty if it is due on a day"),
    RuleField("every", .text, "recurrence rule of RFC 5545"),
    RuleField("owner", .text, "owner"),
    RuleField("priority", .ranked(TaskPriority.allCases.map(\.rawValue)), "low, normal or high"),
    RuleField("note", .text, "note"),
    RuleField("created_at", .instant, "when it was created"),
    RuleField("done_at", .instant, "when it was done"),
  ]
}
