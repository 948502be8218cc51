extension ImportPreset {
  /// A row is a whole ticket; times have no offset and are those of the account's zone.
  ///
  /// What follows from other columns is dropped. What our ledger could not know from one row is kept: how often it was
  /// answered and reopened, who waited how long, and what Zendesk measured on its own calendar.
  ///
  /// - Source: columns of the CSV export of Zendesk's views and of its full export.
  static let zendeskTickets = ImportPreset(
    name: "zendesk", title: "Zendesk tickets", noun: .ticket,
    variants: [
      Variant(
        name: "tickets",
        signature: [
          "Id", "Requester", "Requester id", "Requester email", "Assignee", "Group", "Subject", "Status",
          "Priority", "Via", "Ticket type", "Created at", "Updated at", "Solved at",
        ])
    ],
    columns: [
      "Id": .value("number"),
      "Requester id": .value("customer"),
      "Requester email": .value("email"),
      "Requester": .value("customer_name"),
      "Submitter": .value("actor"),
      "Assignee": .value("assignee"),
      "Group": .value("team"),
      "Subject": .value("subject"),
      "Tags": .value("tags"),
      "Status": .value("state"),
      "Priority": .value("priority"),
      "Via": .value("channel"),
      "Ticket type": .value("category"),
      "Created at": .value("created_at"),
      "Updated at": .value("updated_at"),
      "Assigned at": .value("assigned_at"),
      "Solved at": .value("resolved_at"),
      "First reply time in minutes": .value("first_reply_minutes"),
    ],
    kept: [
      "Requester external id", "Organization", "Due date", "Initially assigned at", "Satisfaction Score",
      "Group stations", "Assignee stations", "Reopens", "Replies",
      "First reply time in minutes within business hours",
      "First resolution time in minutes within business hours",
      "Full resolution time in minutes within business hours", "Agent wait time in minutes",
      "Agent wait time in minutes within business hours", "Requester wait time in minutes",
      "Requester wait time in minutes within business hours", "On hold time in minutes",
      "On hold time in minutes within business hours",
    ],
    dropped: [
      "Summation column", "Requester domain", "Resolution time", "First resolution time in minutes",
      "Full resolution time in minutes",
    ],
    traps: [.typedNames], tags: .spaces, blanks: ["-"])
}
