import Tabular

/// A user: a record owner or an agent.
package struct User: Sendable, Equatable {
  package var id: Int64 = 0
  /// The word that columns called `owner` hold.
  package var name: String
  package var fullName: String?
  package var email: String?
  package var title: String?
  package var region: String?
  /// Most open deals at once; `nil` for no limit.
  package var capacity: Int64?
  /// The share where rules give by weight.
  package var weight: Int64 = 1
  /// The first day here; `nil` for always.
  package var startedOn: CalendarDay?
  /// The first day no longer here.
  package var leftOn: CalendarDay?
  package var createdAt = Instant(seconds: 0)

  package init(name: String) { self.name = name }

  init(_ row: Row) {
    self.init(name: row["name"])
    id = row["id"]
    fullName = row["full_name"]
    email = row["email"]
    title = row["title"]
    region = row["region"]
    capacity = row["capacity"]
    weight = row["weight"]
    startedOn = (row["started_on"] as String?).map(CalendarDay.init(stored:))
    leftOn = (row["left_on"] as String?).map(CalendarDay.init(stored:))
    createdAt = Instant(seconds: row["created_at"])
  }

  /// The largest share.
  package static let mostWeight: Int64 = 1000

  /// - Throws: ``RecordError/invalid(field:_:)`` for what no column of owners could hold.
  package static func check(name: String) throws {
    try checkName(name, of: "a user")
  }

  /// - Throws: ``TeamError/leftBeforeStarted(started:left:)``, of days as they are stored.
  static func check(started: String?, left: String?) throws {
    guard let started, let left, left < started else { return }
    throw TeamError.leftBeforeStarted(started: started, left: left)
  }
}

extension User {
  static func all(in database: Database) throws -> [User] {
    try Row.fetchAll(database, sql: "SELECT * FROM user ORDER BY id").map(User.init)
  }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  static func named(_ name: String, in database: Database) throws -> User {
    let statement = try database.cachedStatement(sql: "SELECT * FROM user WHERE name = ?")
    if let row = try Row.fetchOne(statement, arguments: [name]) { return User(row) }
    throw RecordError.unknownName(
      noun: "user", name: name, among: try String.fetchAll(database, sql: "SELECT name FROM user ORDER BY id")
    )
  }
}

extension Store {
  /// Whether there is a user of this name.
  package func hasUser(_ name: String) throws -> Bool {
    try read { database in
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM user WHERE name = ?)", arguments: [name]) ?? false
    }
  }
}
