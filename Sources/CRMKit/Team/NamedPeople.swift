/// Whoever is named by what is configured must be there, whether a verb writes it, a file of definitions or a row of targets.
extension User {
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  static func prove(_ name: String?, in database: Database) throws {
    if let name { _ = try named(name, in: database) }
  }

  /// Proves who may be a user or a team.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``, about users.
  static func prove(orTeam name: String, in database: Database) throws {
    if try !Team.all(in: database).contains(where: { $0.name == name }) { try prove(name, in: database) }
  }

  /// The names of users and teams.
  static func namesOfOwners(in database: Database) throws -> Set<String> {
    Set(try String.fetchAll(database, sql: "SELECT name FROM user UNION SELECT name FROM team"))
  }

  static func isAnyThere(in database: Database) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM user)") ?? false
  }
}

extension Team {
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  static func prove(_ name: String?, in database: Database) throws {
    if let name { _ = try named(name, in: database) }
  }
}
