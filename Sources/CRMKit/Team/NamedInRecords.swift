extension Store {
  /// Whether a record names somebody who need not be a user: an owner or an assignee of an import.
  /// - Complexity: a scan of the records where none does.
  package func isPersonInRecords(_ name: String) throws -> Bool {
    try isNamed(
      name,
      in: [
        "task.owner", "target.owner", "deal.owner", "ticket.assignee", "customer.owner", "interaction.actor",
        "\"order\".owner",
      ])
  }

  /// Whether a ticket or a target names a team that need not be one of ours.
  /// - Complexity: a scan of the records where none does.
  package func isTeamInRecords(_ name: String) throws -> Bool {
    try isNamed(name, in: ["target.owner", "ticket.team"])
  }

  private func isNamed(_ name: String, in columns: [String]) throws -> Bool {
    try read { database in
      try columns.contains { column in
        let table = column.prefix { $0 != "." }
        let found = try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(column) = ?)", arguments: [name])
        return found == true
      }
    }
  }
}
