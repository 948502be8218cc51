import Tabular

/// An escalation policy: what happens to tickets at each level of an SLA timer.
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
  /// The escalation policies in the order in which they were added.
  static func all(in database: Database) throws -> [Escalation] {
    try Row.fetchAll(database, sql: "SELECT * FROM \(table.rows) ORDER BY id").map(Escalation.init(row:))
  }

  private init(row: Row) throws {
    try Escalation.table.check(row)
    self.init(name: row["name"], clock: SLAClock(rawValue: row["clock"]) ?? .resolution)
    id = row["id"]
    condition = row["rule"]
    if case .array(let items) = try JSONValue(parsing: row["levels"]) {
      levels = try items.map(EscalationLevel.init(stored:))
    }
    description = row["description"]
    createdAt = Instant(seconds: row["created_at"])
  }
}

extension EscalationLevel {
  /// - Parameter item: one of the levels of a body.
  fileprivate init(stored item: JSONValue) throws {
    func value(_ key: String) -> SQLValue { SQLValue(item[key] ?? .null) }
    self.init(
      percent: value("percent").asInteger ?? 0, offset: value("offset_seconds").asInteger ?? 0,
      actions: try EscalationActions(parsing: value("actions").asText ?? ""))
  }

  var stored: JSONValue {
    .object([
      ("percent", .integer(percent)), ("offset_seconds", .integer(offset)),
      ("actions", .string(actions.description)),
    ])
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
    Column("id", .integer, shown: false, help: "id of the escalation policy"),
    Column("name", help: "name"),
    Column("clock", help: "timer that escalates: first_response, next_response or resolution"),
    Column("rule", help: "rule that tickets must match; empty for all tickets"),
    Column("levels", .list, help: "escalation levels: share of the target, and the actions"),
    Column("description", shown: false, help: "description"),
    Column("created_at", .instant, shown: false, help: "when it was created"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .text(name), .text(clock.rawValue), .optional(condition),
      .list(levels.map(\.description)), .optional(description), .instant(createdAt.seconds),
    ]
  }
}

extension Escalation {
  static var definitions: DefinitionNoun<Escalation> {
    DefinitionNoun(
      noun: "escalation", make: { Escalation(name: $0, clock: .resolution) }, name: \.name,
      fields: [
        .choice("clock", \.clock).required, .text("rule", \.condition),
        DefinitionField(
          key: "levels", isRequired: true, get: { .strings($0.levels.map(\.description)) },
          set: { escalation, json in
            let texts = try json.texts(of: "levels")
            let levels = try naming("levels") { try texts.map { try EscalationLevel(parsing: $0) } }
            escalation.levels = levels.sorted { ($0.percent, $0.offset) < ($1.percent, $1.offset) }
          }), .text("description", \.description),
      ],
      all: { try $0.escalations() }, add: { store, new, asOf in _ = try store.add(new, asOf: asOf) },
      edit: { store, _, new, asOf in _ = try store.edit(new, asOf: asOf) },
      delete: { store, old in _ = try store.delete(old) })
  }
}
