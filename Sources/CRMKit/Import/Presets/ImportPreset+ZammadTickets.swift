extension ImportPreset {
  /// A row is a whole ticket. A report begins with its title and ends with the time zone of its times; names stand for
  /// people, so that customers are found with `--match-names`. The API's rows name them by their logins.
  ///
  /// What Zammad's own policies asked for is dropped; what they measured, and what only its articles tell, is kept.
  ///
  /// - Source: columns of the tickets of Zammad's reports, and of its API with `expand=true`.
  static let zammadTickets = ImportPreset(
    name: "zammad", title: "Zammad tickets", noun: .ticket,
    variants: [
      Variant(
        name: "report",
        signature: [
          "#", "Title", "State", "Priority", "Group", "Owner", "Customer", "Create Channel", "Sender",
          "Created At", "Updated At", "Closed At",
        ], columns: ["Customer": .value("customer_name")]),
      Variant(
        name: "API",
        signature: [
          "number", "title", "state", "priority", "group", "owner", "customer", "create_article_type",
          "created_at", "updated_at", "close_at",
        ]),
    ],
    columns: [
      "#": .value("number"),
      "number": .value("number"),
      "Title": .value("subject"),
      "State": .value("state"),
      "Priority": .value("priority"),
      "Group": .value("team"),
      "Owner": .value("assignee"),
      "Customer": .value("customer"),
      "Create Channel": .value("channel"),
      "create_article_type": .value("channel"),
      "Tags": .value("tags"),
      "Created At": .value("created_at"),
      "created_at": .value("created_at"),
      "Updated At": .value("updated_at"),
      "updated_at": .value("updated_at"),
      "Closed At": .value("closed_at"),
      "close_at": .value("closed_at"),
      "First Response At": .value("first_reply_at"),
      "first_response_at": .value("first_reply_at"),
    ],
    kept: [
      "Organization", "Sender", "create_article_sender", "Time Units Total", "time_unit", "Article Count",
      "article_count", "First Response In Min", "first_response_in_min", "Close In Min", "close_in_min",
      "Update In Min", "update_in_min", "Last Contact Agent At", "last_contact_agent_at",
      "Last Contact Customer At", "last_contact_customer_at",
    ],
    dropped: [
      "id", "group_id", "priority_id", "state_id", "organization_id", "owner_id", "customer_id",
      "created_by_id", "updated_by_id", "create_article_type_id", "create_article_sender_id", "article_ids",
      "ticket_time_accounting_ids", "created_by", "updated_by", "note", "preferences", "Last Contact At",
      "last_contact_at", "last_owner_update_at", "Escalation At", "escalation_at", "Close Escalation At",
      "close_escalation_at", "Close Diff In Min", "close_diff_in_min", "First Response Escalation At",
      "first_response_escalation_at", "First Response Diff In Min", "first_response_diff_in_min",
      "Update Escalation At", "update_escalation_at", "Update Diff In Min", "update_diff_in_min",
    ],
    traps: [.preamble, .footer], tags: .commas, blanks: ["-"])
}
