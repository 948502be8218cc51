extension Store {
  /// Makes a team.
  ///
  /// - Returns: the id.
  /// - Throws: ``RecordError/exists(noun:name:)``, ``RecordError/unknownName(noun:name:among:)`` for who leads it.
  package func addTeam(_ team: Team, members: [String] = [], dryRun: Bool = false) throws -> Written<Int64> {
    try checkName(team.name, of: "a team")
    return try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      guard try !Team.all(in: database).contains(where: { $0.name == team.name }) else {
        throw RecordError.exists(noun: "team", name: team.name)
      }
      let id = try transaction.insertTeam(team, lead: team.lead.map { try User.named($0, in: database).id })
      for name in members { try transaction.join(user: User.named(name, in: database).id, team: id) }
      return id
    }
  }

  /// Changes a team's own values, its name among them.
  ///
  /// - Returns: the columns that changed.
  /// - Throws: ``RecordError``, also for another name of a team that definitions name.
  package func editTeam(
    _ name: String, _ edit: (inout Team) -> Void, dryRun: Bool = false
  ) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      let old = try Team.named(name, in: database)
      var new = old
      edit(&new)
      try checkName(new.name, of: "a team")
      if new.name != old.name, try Team.all(in: database).contains(where: { $0.name == new.name }) {
        throw RecordError.exists(noun: "team", name: new.name)
      }
      if new.name != old.name { try transaction.refuseUse(of: .team(old.name), byID: false) }
      let lead = try new.lead.map { try User.named($0, in: database).id }
      let before = old.values(lead: try old.lead.map { try User.named($0, in: database).id })
      let changes = zip(before, new.values(lead: lead)).filter { $0.value != $1.value }.map(\.1)
      try transaction.update("team", id: old.id, changes)
      return changes.map { $0.column.replacing("_id", with: "") }
    }
  }

  /// Deletes a team with its memberships; its members stay, and what waits in its pool waits for a rule again.
  ///
  /// - Throws: ``RecordError/inUse(noun:name:by:)`` for one that a definition names.
  package func deleteTeam(_ name: String, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      let team = try Team.named(name, in: transaction.database)
      try transaction.refuseUse(of: .team(name))
      try transaction.run("DELETE FROM team_member WHERE team_id = ?", [.integer(team.id)])
      try transaction.delete(from: "team", id: team.id)
    }
  }

  /// Puts users into a team, or takes them out of it.
  ///
  /// - Returns: those for whom something changed.
  package func changeMembers(
    of name: String, _ users: [String], joining: Bool, dryRun: Bool = false
  ) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      let team = try Team.named(name, in: transaction.database)
      return try users.uniqued().filter { user in
        let id = try User.named(user, in: transaction.database).id
        return try joining
          ? transaction.join(user: id, team: team.id) : transaction.leave(user: id, team: team.id)
      }
    }
  }
}

extension Team {
  /// The row between `id` and `created_at`.
  func values(lead: Int64?) -> [(column: String, value: SQLValue)] {
    [
      ("name", .text(name)), ("lead_id", .optional(lead)), ("region", .optional(region)),
      ("description", .optional(description)), ("claim_open", .optional(claimOpen)),
      ("claim_day", .optional(claimDay)),
    ]
  }
}

extension WriteTransaction {
  func insertTeam(_ team: Team, lead: Int64?) throws -> Int64 {
    try insert(into: "team", team.values(lead: lead).map(\.value) + [.integer(context.now.seconds)])
  }

  /// - Returns: whether the user was in the team before.
  fileprivate func leave(user: Int64, team: Int64) throws -> Bool {
    let row = try Int64.fetchOne(
      database, sql: "SELECT id FROM team_member WHERE team_id = ? AND user_id = ?", arguments: [team, user])
    guard let row else { return false }
    try delete(from: "team_member", id: row)
    return true
  }
}
