extension RuleCatalogue {
  /// The fields of tickets, where a rule is about one.
  static let ticketFields: [RuleField] = [
    RuleField("id", .number(digits: 0), "number of the ticket") { $0.key },
    RuleField("source", .text, "the system that numbered it"),
    RuleField("number", .text, "its number there"),
    RuleField("customer_id", .number(digits: 0), "number of the customer"),
    RuleField("subject", .text, "what it is about"),
    RuleField("text", .text, "what was written when it began") { row in
      "(SELECT text FROM ticket_event WHERE ticket_id = \(row.key) AND kind = 'opened' ORDER BY at, id LIMIT 1)"
    },
    RuleField("channel", .text, "where it came in"),
    RuleField("state", .text, "state that it is in"),
    RuleField(
      "state_category", .words(ServiceState.Category.allCases.map(\.rawValue)),
      "what its state means: open, paused, resolved or closed"),
    RuleField("state_at", .instant, "since when it is in its state"),
    RuleField("priority", .ranked(TicketPriority.allCases.map(\.rawValue)), "low, normal, high or urgent"),
    RuleField("category", .text, "what kind of matter it is"),
    RuleField("assignee", .text, "who works on it"),
    RuleField("team", .text, "the team that has it"),
    RuleField("created_at", .instant, "when it began"),
    RuleField("resolved_at", .instant, "when it was resolved"),
    RuleField("tag", .list, "any of its tags") { row in
      "SELECT tag AS element FROM ticket_tag WHERE ticket_id = \(row.key)"
    },
  ]
}
