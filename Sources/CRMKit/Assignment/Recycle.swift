extension Store {
  /// Takes deals back into the pool of their team on which nobody has worked for so many days.
  ///
  /// These are open deals with an owner that the last decision gave to a team: claimed from its pool, or given by a rule to a
  /// team that has a pool. Work is an event of the deal, or an interaction with its customer or anybody who has a part in it.
  /// - Parameters:
  ///   - days: whole days since the last work, at least.
  ///   - team: only deals of this team, also where no rule leaves deals to its pool; `nil` for all that have a pool.
  package func recycle(
    idle days: Int64, team: String? = nil, asOf: AsOf, dryRun: Bool = false
  ) throws -> Written<[Assignment]> {
    try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      let teams =
        try team.map { [try Team.named($0, in: database)] }
        ?? Team.all(in: database).filter { team in
          try team.hasPool(database)
        }
      var decisions: [Assignment] = []
      // Before the last instant of the day that lies so many days back: rows read for each deal are few.
      let limit = asOf.zone.start(ofDay: asOf.day - days + 1)
      for idle in try IdleDeal.all(of: teams, before: limit, in: database) {
        try transaction.context.interruption.check()
        let last = CalendarDay(daysSinceEpoch: asOf.zone.day(at: idle.last))
        decisions.append(
          try transaction.giveBack(
            idle.record, as: .recycled, to: idle.team,
            reason: "nothing since \(last), \(asOf.day - last.daysSinceEpoch) days"))
      }
      return decisions
    }
  }
}

extension Team {
  /// Whether a rule leaves records to its members.
  fileprivate func hasPool(_ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM \(AssignmentRule.table.rows) WHERE team_id = ? AND method = 'pool')
        """,
      arguments: [id]) ?? false
  }
}

/// A deal on which nobody has worked for a time.
private struct IdleDeal {
  let record: AssignmentRecord
  let team: Team
  /// Unix seconds of the last work.
  let last: Int64

  /// - Parameter limit: Unix seconds; work at it or after it keeps a deal.
  static func all(of teams: [Team], before limit: Int64, in database: Database) throws -> [IdleDeal] {
    let list = "[\(teams.map { String($0.id) }.joined(separator: ","))]"
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM (
          SELECT r.id, r.name, r.owner, 1 AS open, a.team_id AS pool, r.created_at, max(
            (SELECT max(at) FROM deal_event WHERE deal_id = r.id),
            ifnull((SELECT max(at) FROM interaction WHERE customer_id = r.customer_id), 0),
            ifnull((SELECT max(i.at) FROM deal_contact c JOIN interaction i ON i.customer_id = c.customer_id
              WHERE c.deal_id = r.id), 0)) AS last
          FROM deal r JOIN assignment a
            ON a.id = (SELECT max(id) FROM assignment WHERE subject = 'deal' AND record_id = r.id)
          WHERE r.closed_at IS NULL AND r.owner IS NOT NULL AND a.team_id IN (SELECT value FROM json_each(?)))
        WHERE last < ? ORDER BY created_at, id
        """, arguments: [list, limit])
    return rows.compactMap { row in
      teams.first { $0.id == row["pool"] as Int64 }.map { team in
        IdleDeal(record: AssignmentRecord(row), team: team, last: row["last"])
      }
    }
  }
}
