extension Store {
  /// Claims an unassigned deal.
  ///
  /// One in a pool is for the members of its team and whoever leads it, within the team's limits. An owner who has left is no
  /// longer one.
  /// - Returns: the decision; `nil` where the deal is the user's already.
  /// - Throws: ``TeamError``, ``DealError/wrongStatus(deal:status:)``, ``RecordError``.
  package func claim(
    deal id: Int64, as name: String, asOf: AsOf, dryRun: Bool = false
  ) throws -> Written<Assignment?> {
    try write(dryRun: dryRun) { transaction in
      try Claim(transaction, asOf).claim(id, as: name)
    }
  }

  /// Releases a deal: to the pool of its team, or unassigned. An unassigned deal can be put into a pool, too.
  ///
  /// - Parameter team: the pool; that it was claimed from or given by where `nil`.
  /// - Returns: the decision; `nil` if the deal is unassigned, and in the named pool already.
  package func release(
    deal id: Int64, to team: String? = nil, reason: String? = nil, dryRun: Bool = false
  ) throws -> Written<Assignment?> {
    try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      let record = try AssignmentSubject.deal.record(id, in: database)
      let named = try team.map { try Team.named($0, in: database) }
      try transaction.refuseClosed(record)
      if record.owner == nil, named == nil || named?.id == record.pool { return nil }
      let pool = try named ?? transaction.lastTeam(of: record)
      return try transaction.giveBack(record, as: .released, to: pool, reason: reason)
    }
  }
}

/// Takes one deal inside a transaction.
private struct Claim {
  private let transaction: WriteTransaction
  private let asOf: AsOf
  private let subject = AssignmentSubject.deal
  private var database: Database { transaction.database }

  init(_ transaction: WriteTransaction, _ asOf: AsOf) {
    self.transaction = transaction
    self.asOf = asOf
  }

  func claim(_ id: Int64, as name: String) throws -> Assignment? {
    let user = try User.named(name, in: database)
    let record = try subject.record(id, in: database)
    try transaction.refuseClosed(record)
    if record.owner == name { return nil }
    var staff = try AssignmentStaff(subject, on: CalendarDay(daysSinceEpoch: asOf.day), in: database)
    if let owner = record.owner, staff.isActive(owner) { throw TeamError.owned(deal: id, owner: owner) }
    if let why = try staff.unavailability(of: name) { throw TeamError.notAvailable(user: name, why) }
    let team = try record.pool.flatMap { try Team.find($0, in: database) }
    if let team { try check(user, team) }
    var decision = Assignment(.claimed, of: record, at: transaction.context.now)
    decision.user = name
    decision.team = team?.name
    decision.teamID = team?.id
    try subject.setOwner(name, of: id, reason: "claimed", transaction)
    return try transaction.log(decision)
  }

  /// Whether the user may take a deal of a team's pool.
  private func check(_ user: User, _ team: Team) throws {
    guard try team.lead == user.name || Team.members(team.id, in: database).contains(user.name) else {
      throw TeamError.notAMember(user: user.name, team: team.name)
    }
    if let limit = team.claimOpen,
      try subject.countOpen(of: user.name, fromPool: team.id, in: database) >= limit
    {
      throw TeamError.claimLimit(user: user.name, team: team.name, .open(limit))
    }
    if let limit = team.claimDay, try claimsToday(user, team) >= limit {
      throw TeamError.claimLimit(user: user.name, team: team.name, .day(limit))
    }
  }

  private func claimsToday(_ user: User, _ team: Team) throws -> Int64 {
    try Int64.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM assignment
        WHERE user = ? AND team_id = ? AND action = 'claimed' AND at >= ? AND at < ?
        """,
      arguments: [
        user.name, team.id, asOf.zone.start(ofDay: asOf.day), asOf.zone.start(ofDay: asOf.day + 1),
      ]) ?? 0
  }
}

extension WriteTransaction {
  fileprivate func refuseClosed(_ record: AssignmentRecord) throws {
    guard !record.isOpen else { return }
    let kind = try String.fetchOne(
      database, sql: "SELECT s.kind FROM deal d JOIN funnel_stage s ON s.id = d.stage_id WHERE d.id = ?",
      arguments: [record.id])
    throw DealError.wrongStatus(deal: record.id, status: kind.flatMap { StageKind(rawValue: $0) } ?? .won)
  }

  /// The team that the last decision on a record names.
  fileprivate func lastTeam(of record: AssignmentRecord) throws -> Team? {
    let id = try Int64.fetchOne(
      database,
      sql: "SELECT team_id FROM assignment WHERE subject = 'deal' AND record_id = ? ORDER BY id DESC LIMIT 1",
      arguments: [record.id])
    return try id.flatMap { try Team.find($0, in: database) }
  }

  /// Takes a record from its owner.
  func giveBack(
    _ record: AssignmentRecord, as action: Assignment.Action, to team: Team?, reason: String?
  ) throws -> Assignment {
    var decision = Assignment(action, of: record, at: context.now)
    decision.team = team?.name
    decision.teamID = team?.id
    decision.reason = reason
    try decision.subject.setOwner(nil, of: record.id, reason: reason ?? action.rawValue, self)
    return try log(decision)
  }
}
