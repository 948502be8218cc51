import Tabular

/// What a user is today.
package enum UserStatus: String, Sendable, CaseIterable {
  case active
  case absent
  case left
  /// Not here yet.
  case upcoming
  /// Somebody whom records name as their owner, and who is no user.
  case unknown

  init(_ unavailability: Unavailability?) {
    switch unavailability {
    case .left: self = .left
    case .notStarted: self = .upcoming
    case .absent: self = .absent
    case .atCapacity, nil: self = .active
    }
  }
}

/// A user with the teams, the absences and what there is to do.
package struct UserDetail: Sendable, Equatable {
  package var user: User
  package var status: UserStatus
  package var teams: [String]
  package var absences: [UserAbsence]
  package var openDeals: Int64
}

extension UserDetail: Tabulated {
  package static let columns = [
    Column("id", .integer, shown: false, help: "id of the user; empty for an owner who is not a user"),
    Column("name", help: "login name, as in the owner columns"),
    Column("full_name", shown: false, help: "full name"),
    Column("email", shown: false, help: "e-mail address"),
    Column("title", shown: false, help: "job title"),
    Column("region", help: "region"),
    Column("team", .list, help: "teams"),
    Column("status", help: "status: active, absent, left, upcoming, or unknown (an owner who is not a user)"),
    Column("open_deals", .integer, help: "number of open deals"),
    Column("capacity", .integer, help: "capacity: limit of open deals; empty for none"),
    Column("weight", .integer, shown: false, help: "weight in weighted assignment"),
    Column("started_on", .date, shown: false, help: "first day of employment"),
    Column("left_on", .date, shown: false, help: "first day after employment"),
    Column("absent", .list, shown: false, help: "current and coming absences: first day, last day, reason"),
    Column("created_at", .instant, shown: false, help: "when the user was created"),
  ]

  package var cells: [Cell] {
    [
      user.id == 0 ? .null : .integer(user.id), .text(user.name), .optional(user.fullName),
      .optional(user.email),
      .optional(user.title), .optional(user.region), .list(teams), .text(status.rawValue),
      .integer(openDeals),
      user.capacity.map(Cell.integer) ?? .null, user.id == 0 ? .null : .integer(user.weight),
      .optional(user.startedOn?.description), .optional(user.leftOn?.description),
      .list(absences.map(\.line)),
      user.id == 0 ? .null : .instant(user.createdAt.seconds),
    ]
  }
}

/// Which users a list shows; every part that is given must hold.
package struct UserFilter: Sendable {
  package var team: String?
  package var region: String?
  package var status: UserStatus?
  /// Text in the name, the full name, the address or the title.
  package var search: String?

  package init() {}

  fileprivate func passes(_ detail: UserDetail) -> Bool {
    let user = detail.user
    if let team, !detail.teams.contains(team) { return false }
    if let region, user.region != region { return false }
    if let status, detail.status != status { return false }
    guard let search = search?.foldedKey else { return true }
    return [user.name, user.fullName, user.email, user.title].contains {
      $0?.foldedKey.contains(search) ?? false
    }
  }
}

extension Store {
  /// Users that pass a filter, by name.
  ///
  /// - Parameter day: the day on which they are absent or not.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)`` for a team that is not there.
  package func users(_ filter: UserFilter = UserFilter(), on day: CalendarDay) throws -> [UserDetail] {
    try read { database in
      if let team = filter.team { _ = try Team.named(team, in: database) }
      return try UserDetail.all(on: day, in: database).filter(filter.passes)
    }
  }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func user(_ name: String, on day: CalendarDay) throws -> (
    detail: UserDetail, Provenance, Provenance?
  ) {
    try read { database in
      let user = try User.named(name, in: database)
      let all = try UserDetail.all(on: day, in: database)
      let (added, changed) = try Provenance.ofRow(user.id, in: "user", database)
      guard let detail = all.first(where: { $0.user.id == user.id }) else {
        throw RecordError.notFound(noun: "user", name: name)
      }
      return (detail, added, changed)
    }
  }

  /// People whom customers or deals name as their owner, and who are no users, by name.
  package func unknownOwners() throws -> [UserDetail] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT o.owner, (SELECT count(*) FROM deal WHERE owner = o.owner AND closed_at IS NULL) AS open
          FROM (SELECT owner FROM customer WHERE owner IS NOT NULL UNION SELECT owner FROM deal WHERE owner IS NOT NULL) o
          WHERE NOT EXISTS (SELECT 1 FROM user WHERE name = o.owner) ORDER BY o.owner
          """)
      return rows.map { row in
        UserDetail(user: User(name: row[0]), status: .unknown, teams: [], absences: [], openDeals: row[1])
      }
    }
  }
}

extension UserDetail {
  fileprivate static func all(on day: CalendarDay, in database: Database) throws -> [UserDetail] {
    let absences = try UserAbsence.all(in: database)
    let teams = Dictionary(
      grouping: try Row.fetchAll(
        database,
        sql: """
          SELECT m.user_id, t.name FROM team_member m JOIN team t ON t.id = m.team_id ORDER BY m.user_id, t.name
          """)
    ) { $0[0] as Int64 }
    let open = try Row.fetchAll(
      database,
      sql: """
        SELECT u.id, (SELECT count(*) FROM deal WHERE owner = u.name AND closed_at IS NULL) FROM user u
        """)
    let openByUser = Dictionary(open.map { ($0[0] as Int64, $0[1] as Int64) }) { first, _ in first }
    return try User.all(in: database).sorted { $0.name < $1.name }.map { user in
      let away = absences[user.id] ?? []
      return UserDetail(
        user: user, status: UserStatus(user.unavailability(on: day, away)),
        teams: (teams[user.id] ?? []).map { $0[1] },
        absences: away.filter { $0.to.map { day <= $0 } ?? true },
        openDeals: openByUser[user.id] ?? 0)
    }
  }
}
