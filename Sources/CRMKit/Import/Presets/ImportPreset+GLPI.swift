extension ImportPreset {
  /// A row is a whole ticket; which columns there are is up to the view that was exported. Times have no offset.
  ///
  /// - Source: columns of the export of GLPI's list of tickets.
  static let glpi = ImportPreset(
    name: "glpi", title: "GLPI tickets", noun: .ticket,
    variants: [
      Variant(
        name: "tickets",
        signature: [
          "ID", "Title", "Status", "Last update", "Opening date", "Priority", "Requester - Requester",
          "Assigned to - Technician",
        ])
    ],
    columns: [
      "ID": .value("number"),
      "Title": .value("subject"),
      "Description": .value("text"),
      "Status": .value("state"),
      "Priority": .value("priority"),
      "Category": .value("category"),
      "Request source": .value("channel"),
      "Opening date": .value("created_at"),
      "Last update": .value("updated_at"),
      "Resolution date": .value("resolved_at"),
      "Solution date": .value("resolved_at"),
      "Closing date": .value("closed_at"),
      "Requester - Requester": .value("customer_name"),
      "Requester - Email": .value("email"),
      "Assigned to - Technician": .value("assignee"),
      "Assigned to - Technician group": .value("team"),
    ],
    kept: ["Entity", "Type", "Location", "Time to resolve", "Time to own", "Urgency", "Impact"])
}
