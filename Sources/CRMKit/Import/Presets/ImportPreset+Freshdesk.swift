extension ImportPreset {
  /// A row is a whole ticket; times have no offset and are those of the account's zone.
  ///
  /// - Source: columns of the ticket exports of Freshdesk and Freshservice.
  static let freshdesk = ImportPreset(
    name: "freshdesk", title: "Freshdesk and Freshservice tickets", noun: .ticket,
    variants: [
      Variant(
        name: "tickets",
        signature: [
          "Ticket ID", "Subject", "Status", "Priority", "Source", "Type", "Agent", "Group", "Created time",
          "Resolved time", "Closed time", "Initial response time", "Agent interactions",
          "Customer interactions",
        ]),
      Variant(
        name: "freshservice",
        signature: [
          "Ticket Id", "Subject", "Status", "Urgency", "Impact", "Priority", "Group", "Agent",
          "Requester Name",
          "Requester Email", "Created Time", "Resolved Time", "Closed Time", "Initial Response Time",
        ]),
    ],
    columns: [
      "Ticket ID": .value("number"),
      "Subject": .value("subject"),
      "Description": .value("text"),
      "Status": .value("state"),
      "Priority": .value("priority"),
      "Source": .value("channel"),
      "Type": .value("category"),
      "Agent": .value("assignee"),
      "Group": .value("team"),
      "Created time": .value("created_at"),
      "Resolved time": .value("resolved_at"),
      "Closed time": .value("closed_at"),
      "Last update time": .value("updated_at"),
      "Last updated time": .value("updated_at"),
      "Initial response time": .value("first_reply_at"),
      "Tags": .value("tags"),
      "Email": .value("email"),
      "Requester Email": .value("email"),
      "Full name": .value("customer_name"),
      "Requester Name": .value("customer_name"),
      "Contact ID": .value("customer"),
      "Mobile phone": .value("phone"),
      "Work phone": .value("phone"),
    ],
    kept: [
      "Due by Time", "Survey results", "Survey Result", "Company", "Company Name", "Product",
      "Association type",
      "Urgency", "Impact", "Category", "Sub-Category", "Item", "Resolution Note",
    ],
    dropped: [
      "First response time (in hrs)", "Resolution time (in hrs)", "Agent interactions",
      "Customer interactions",
      "Resolution status", "First response status", "Every response status", "Time tracked",
    ],
    tags: .commas)
}
