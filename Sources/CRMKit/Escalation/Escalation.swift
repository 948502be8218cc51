import Tabular

/// A ladder: what becomes of tickets whose clock goes on and on, level by level.
package struct Escalation: Sendable, Equatable {
  package var id: Int64 = 0
  package var name: String
  /// In the rule language, about tickets; `nil` holds for every one.
  package var condition: String?
  package var clock: SLAClock
  /// In the order in which they are reached.
  package var levels: [EscalationLevel] = []
  package var description: String?
  package var createdAt = Instant(seconds: 0)

  package init(name: String, clock: SLAClock) {
    self.name = name
    self.clock = clock
  }
}

extension Escalation {
  /// The ladders in the order in which they were made.
  static func all(in database: Database) throws -> [Escalation] {
    var found = try Row.fetchAll(database, sql: "SELECT * FROM escalation ORDER BY id").map(
      Escalation.init(row:))
    let places = Dictionary(found.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let levels = try Row.fetchAll(
      database,
      sql: """
        SELECT escalation_id, percent, offset_seconds, actions FROM escalation_level ORDER BY percent, offset_seconds
        """)
    for row in levels {
      guard let place = places[row[0]] else { continue }
      found[place].levels.append(
        EscalationLevel(percent: row[1], offset: row[2], actions: try EscalationActions(parsing: row[3])))
    }
    return found
  }

  private init(row: Row) {
    self.init(name: row["name"], clock: SLAClock(rawValue: row["clock"]) ?? .resolution)
    id = row["id"]
    condition = row["rule"]
    description = row["description"]
    createdAt = Instant(seconds: row["created_at"])
  }
}

extension [Escalation] {
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  func named(_ name: String) throws -> Escalation {
    guard let found = first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "escalation", name: name, among: map(\.name))
    }
    return found
  }
}

extension Escalation: Tabulated {
  package static let columns = [
    Column("id", .integer, shown: false, help: "number of the ladder"),
    Column("name", help: "its name"),
    Column("clock", help: "the clock that is watched: first_response, next_response or resolution"),
    Column("rule", help: "for which tickets it holds; empty for every one"),
    Column("levels", .list, help: "how much of the target each level waits for, and what is done then"),
    Column("description", shown: false, help: "what it is for"),
    Column("created_at", .instant, shown: false, help: "when it was added"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .text(name), .text(clock.rawValue), .optional(condition),
      .list(levels.map(\.description)), .optional(description), .instant(createdAt.seconds),
    ]
  }
}
