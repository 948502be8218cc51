import Tabular

/// Users who share work, and a pool of records that they may claim.
package struct Team: Sendable, Equatable {
  package var id: Int64 = 0
  package var name: String
  /// The name of the user who leads it.
  package var lead: String?
  package var region: String?
  package var description: String?
  /// Most open deals of its pool that one may hold; `nil` for no limit.
  package var claimOpen: Int64?
  /// Most deals of its pool that one may claim in a day; `nil` for no limit.
  package var claimDay: Int64?
  package var createdAt = Instant(seconds: 0)

  package init(name: String) { self.name = name }

  init(_ row: Row) {
    self.init(name: row["name"])
    id = row["id"]
    lead = row["lead"]
    region = row["region"]
    description = row["description"]
    claimOpen = row["claim_open"]
    claimDay = row["claim_day"]
    createdAt = Instant(seconds: row["created_at"])
  }

  private static let selectSQL = """
    SELECT t.*, u.name AS lead FROM team t LEFT JOIN user u ON u.id = t.lead_id
    """

  static func all(in database: Database) throws -> [Team] {
    try Row.fetchAll(database, sql: "\(selectSQL) ORDER BY t.name").map(Team.init)
  }

  static func find(_ id: Int64, in database: Database) throws -> Team? {
    try Row.fetchOne(database, sql: "\(selectSQL) WHERE t.id = ?", arguments: [id]).map(Team.init)
  }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  static func named(_ name: String, in database: Database) throws -> Team {
    let teams = try all(in: database)
    guard let team = teams.first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "team", name: name, among: teams.map(\.name))
    }
    return team
  }

  /// Its members' names, in order.
  static func members(_ id: Int64, in database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql:
        "SELECT u.name FROM team_member m JOIN user u ON u.id = m.user_id WHERE m.team_id = ? ORDER BY u.name",
      arguments: [id])
  }
}

/// A team with its members and what there is to do.
package struct TeamDetail: Sendable, Equatable {
  package var team: Team
  package var members: [String]
  package var openDeals: Int64
  /// Deals that wait in its pool.
  package var pooled: Int64
}

extension TeamDetail: Tabulated {
  package static let columns = [
    Column("id", .integer, shown: false, help: "id of the team"),
    Column("name", help: "name"),
    Column("lead", help: "user who leads the team"),
    Column("region", help: "region"),
    Column("members", .list, help: "members"),
    Column("open_deals", .integer, help: "number of open deals of the members"),
    Column("pooled", .integer, help: "number of deals in the pool"),
    Column(
      "claim_open", .integer, shown: false,
      help: "limit of open deals from the pool per user; empty for none"),
    Column(
      "claim_day", .integer, shown: false,
      help: "limit of deals claimed from the pool per user and day; empty for none"),
    Column("description", shown: false, help: "description"),
    Column("created_at", .instant, shown: false, help: "when it was created"),
  ]

  package var cells: [Cell] {
    [
      .integer(team.id), .text(team.name), .optional(team.lead), .optional(team.region), .list(members),
      .integer(openDeals), .integer(pooled), team.claimOpen.map(Cell.integer) ?? .null,
      team.claimDay.map(Cell.integer) ?? .null, .optional(team.description), .instant(team.createdAt.seconds),
    ]
  }
}

extension Store {
  package func teamNames() throws -> [String] { try read { try Team.all(in: $0).map(\.name) } }

  /// Every team, by name.
  package func teams() throws -> [TeamDetail] {
    try read { database in try Team.all(in: database).map { try TeamDetail($0, database) } }
  }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func team(_ name: String) throws -> (detail: TeamDetail, Provenance, Provenance?) {
    try read { database in
      let team = try Team.named(name, in: database)
      let (added, changed) = try Provenance.ofRow(team.id, in: "team", database)
      return (try TeamDetail(team, database), added, changed)
    }
  }

  /// The deals that wait in a team's pool, in the order in which they began.
  package func pool(of name: String) throws -> [Int64] {
    try read { try AssignmentSubject.deal.pool(of: Team.named(name, in: $0).id, in: $0) }
  }
}

extension TeamDetail {
  fileprivate init(_ team: Team, _ database: Database) throws {
    let open = try Int64.fetchOne(
      database,
      sql: """
        SELECT ifnull(sum((SELECT count(*) FROM deal WHERE owner = u.name AND closed_at IS NULL)), 0)
        FROM team_member m JOIN user u ON u.id = m.user_id WHERE m.team_id = ?
        """, arguments: [team.id])
    self.init(
      team: team, members: try Team.members(team.id, in: database), openDeals: open ?? 0,
      pooled: Int64(try AssignmentSubject.deal.pool(of: team.id, in: database).count))
  }
}
