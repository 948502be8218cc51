extension RuleCatalogue {
  /// The fields of tickets, where a rule is about one.
  static let ticketFields: [RuleField] =
    FieldTable.tickets.ruleFields + [
      RuleField("text", .text, "first message") { row in
        "(SELECT text FROM ticket_event WHERE ticket_id = \(row.key) AND kind = 'opened' ORDER BY at, id LIMIT 1)"
      },
      RuleField("tag", .list, "any of its tags") { row in
        "SELECT tag AS element FROM ticket_tag WHERE ticket_id = \(row.key)"
      },
    ]
}
