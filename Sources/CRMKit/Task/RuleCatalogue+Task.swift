extension RuleCatalogue {
  /// The fields of tasks, where a rule is about one.
  static let taskFields: [RuleField] = [
    RuleField("id", .number(digits: 0), "number of the task") { $0.key },
    RuleField("source", .text, "the system that numbered it"),
    RuleField("number", .text, "its number there"),
    RuleField("customer_id", .number(digits: 0), "number of the customer"),
    RuleField("deal_id", .number(digits: 0), "number of the deal"),
    RuleField("title", .text, "what is to be done"),
    RuleField("status", .words(["open", "done"]), "open or done") { row in
      "(CASE WHEN \(row.column("done_at")) IS NULL THEN 'open' ELSE 'done' END)"
    },
    RuleField("due_on", .day, "the day on which it is due"),
    RuleField("due_at", .instant, "the instant at which it is due; empty where it is due on the day"),
    RuleField("every", .text, "how it recurs, a rule of RFC 5545"),
    RuleField("owner", .text, "who is to do it"),
    RuleField("priority", .ranked(TaskPriority.allCases.map(\.rawValue)), "low, normal or high"),
    RuleField("note", .text, "note"),
    RuleField("created_at", .instant, "when it was made"),
    RuleField("done_at", .instant, "when it was done"),
  ]
}
