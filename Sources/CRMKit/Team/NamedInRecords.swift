extension Store {
  /// Whether a record names an owner or an assignee who need not be a user.
  /// - Complexity: a scan of the records where none does.
  package func isPersonInRecords(_ name: String) throws -> Bool {
    try isNamed(
      name,
      in: [
        "task.owner", "target.owner", "deal.owner", "ticket.assignee", "customer.owner", "interaction.actor",
        "\"order\".owner",
      ])
  }

  /// Whether a ticket or a target names a team that need not exist here.
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
