extension Store {
  /// Adds a user.
  ///
  /// - Returns: the id.
  /// - Throws: ``RecordError/exists(noun:name:)``, ``RecordError/unknownName(noun:name:among:)`` for a team.
  package func addUser(_ draft: UserDraft, dryRun: Bool = false) throws -> Written<Int64> {
    let name = draft.name ?? ""
    try User.check(name: name)
    try User.check(started: draft.startedOn?.description, left: draft.leftOn?.description)
    return try write(dryRun: dryRun) { transaction in
      let known = try String.fetchAll(transaction.database, sql: "SELECT name FROM user")
      guard !known.contains(name) else { throw RecordError.exists(noun: "user", name: name) }
      let teams = try draft.teams.map { try Team.named($0, in: transaction.database) }
      let id = try transaction.insertUser(draft)
      for team in teams { try transaction.join(user: id, team: team.id) }
      return id
    }
  }

  /// Changes columns of a user.
  ///
  /// - Returns: the columns that changed.
  package func editUser(
    _ name: String, _ changes: [RecordChange], dryRun: Bool = false
  ) throws -> Written<[String]> {
    let user = try read { try User.named(name, in: $0) }
    func changed(_ column: String, from old: CalendarDay?) -> String? {
      changes.last { $0.column == column }.map(\.value.asText) ?? old?.description
    }
    try User.check(
      started: changed("started_on", from: user.startedOn), left: changed("left_on", from: user.leftOn))
    return try edit(.user, user.id, changes, dryRun: dryRun)
  }

  /// Deletes users with their absences and memberships; records go on naming them as owners.
  ///
  /// - Returns: the ids.
  /// - Throws: ``RecordError/inUse(noun:name:by:)`` for one whom a definition names.
  package func deleteUsers(_ names: [String], dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      for name in names.uniqued() { try transaction.deleteUser(User.named(name, in: transaction.database)) }
    }
  }
}

extension WriteTransaction {
  func insertUser(_ draft: UserDraft) throws -> Int64 {
    try insert(
      into: "user",
      [
        .text(draft.name ?? ""), .optional(draft.fullName), .optional(draft.email), .optional(draft.title),
        .optional(draft.region), .optional(draft.capacity), .integer(draft.weight ?? 1),
        .optional(draft.startedOn?.description), .optional(draft.leftOn?.description),
        .integer(context.now.seconds),
      ])
  }

  /// - Returns: whether the user was not in the team before.
  @discardableResult
  func join(user: Int64, team: Int64) throws -> Bool {
    let isMember = try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM team_member WHERE team_id = ? AND user_id = ?)"),
      arguments: [team, user])
    if isMember == true { return false }
    try insert(into: "team_member", [.integer(team), .integer(user)])
    return true
  }

  fileprivate func deleteUser(_ user: User) throws {
    try refuseUse(of: .user(user.name))
    for table in ["user_absence", "team_member"] {
      try run("DELETE FROM \(table) WHERE user_id = ?", [.integer(user.id)])
    }
    try delete(from: "user", id: user.id)
  }
}
