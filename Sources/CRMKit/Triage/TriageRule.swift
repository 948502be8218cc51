import Tabular

/// What tickets for which a rule holds are given when they come in.
package struct TriageRule: Sendable, Equatable {
  package var id: Int64 = 0
  package var name: String
  /// From 1.
  package var position: Int64 = 0
  /// In the rule language, about tickets; `nil` holds for every one.
  package var condition: String?
  package var category: String?
  package var priority: TicketPriority?
  package var team: String?
  package var assignee: String?
  package var tags: [String] = []
  /// Whether it also sets what has another value already.
  package var overwrites = false
  /// Whether a match skips the later rules.
  package var stops = false
  package var description: String?
  package var createdAt = Instant(seconds: 0)

  package init(name: String) { self.name = name }

  /// What events that it makes have as their actor.
  var actor: String { TriageRule.actorPrefix + name }

  static let actorPrefix = "triage:"

  /// What it sets, in the order of the fields.
  var values: [(field: TriageField, value: String)] {
    let standing: [(TriageField, String?)] = [
      (.category, category), (.priority, priority?.rawValue), (.team, team), (.assignee, assignee),
    ]
    return standing.compactMap { field, value in value.map { (field, $0) } } + tags.map { (.tag, $0) }
  }
}

extension TriageRule {
  /// The rules in their order.
  static func all(in database: Database) throws -> [TriageRule] {
    try Row.fetchAll(database, sql: "SELECT * FROM \(table.rows) ORDER BY position, id")
      .map(TriageRule.init(row:))
  }

  private init(row: Row) throws {
    try TriageRule.table.check(row)
    self.init(name: row["name"])
    id = row["id"]
    position = row["position"]
    condition = row["rule"]
    category = row["category"]
    priority = (row["priority"] as String?).flatMap(TicketPriority.init(rawValue:))
    team = row["team"]
    assignee = row["assignee"]
    if let text = row["tags"] as String?, case .array(let names) = try JSONValue(parsing: text) {
      tags = names.compactMap { if case .string(let name) = $0 { name } else { nil } }
    }
    overwrites = row["overwrites"]
    stops = row["stops"]
    description = row["description"]
    createdAt = Instant(seconds: row["created_at"])
  }

  /// The columns of its row from `rule` to `description`.
  var columns: [(column: String, value: SQLValue)] {
    [
      ("rule", .optional(condition)), ("category", .optional(category)),
      ("priority", .optional(priority?.rawValue)), ("team", .optional(team)),
      ("assignee", .optional(assignee)),
      ("tags", tags.isEmpty ? .null : .text(JSONValue.strings(tags).compactText)),
      ("overwrites", .integer(overwrites ? 1 : 0)), ("stops", .integer(stops ? 1 : 0)),
      ("description", .optional(description)),
    ]
  }
}

extension [TriageRule] {
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  func named(_ name: String) throws -> TriageRule {
    guard let rule = first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "triage", name: name, among: map(\.name))
    }
    return rule
  }
}

extension TriageRule: Tabulated {
  package static let columns = [
    Column("id", .integer, shown: false, help: "id of the rule"),
    Column("position", .integer, help: "position; the rules apply in this order"),
    Column("name", help: "name"),
    Column("rule", help: "rule that tickets must match; empty for all tickets"),
    Column("category", help: "category to set"),
    Column("priority", help: "priority to set"),
    Column("team", help: "team to set"),
    Column("assignee", help: "assignee to set"),
    Column("tags", .list, help: "tags to add"),
    Column("overwrite", .boolean, shown: false, help: "whether it replaces values that are set already"),
    Column("stop", .boolean, shown: false, help: "whether a match skips the later rules"),
    Column("description", shown: false, help: "description"),
    Column("created_at", .instant, shown: false, help: "when it was created"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .integer(position), .text(name), .optional(condition), .optional(category),
      .optional(priority?.rawValue), .optional(team), .optional(assignee),
      tags.isEmpty ? .null : .list(tags), .boolean(overwrites), .boolean(stops), .optional(description),
      .instant(createdAt.seconds),
    ]
  }
}

extension TriageRule {
  static var definitions: DefinitionNoun<TriageRule> {
    DefinitionNoun(
      noun: "triage", make: TriageRule.init(name:), name: \.name,
      fields: [
        .position(\.position), .text("rule", \.condition), .text("category", \.category),
        .choice("priority", \.priority), .text("team", \.team), .text("assignee", \.assignee),
        .list("tags", \.tags), .flag("overwrite", \.overwrites), .flag("stop", \.stops),
        .text("description", \.description),
      ],
      order: (\.position, { _ in "" }), all: { try $0.triageRules() },
      add: { store, new, asOf in _ = try store.add(new, asOf: asOf) },
      edit: { store, old, new, asOf in
        if new.position != old.position { _ = try store.move(old, to: new.position) }
        _ = try store.edit(new, asOf: asOf)
      },
      delete: { store, old in _ = try store.delete(old) })
  }
}

extension TriageRule {
  /// What tickets are given by themselves when they come in.
  ///
  /// What a rule did is in the ledger of each ticket, with `triage:NAME` as its actor.
  static let table = DefinitionTable(
    "triage_rule", isOrdered: true,  // rules apply in this order
    [
      .text("rule").optional,  // in the rule language; null: holds for every ticket
      .text("category").optional,  // what it sets; null: nothing, as in the fields below
      .choice("priority", of: ["low", "normal", "high", "urgent"]).optional,
      .text("team").optional, .text("assignee").optional,
      .list("tags").optional,  // tags that it adds
      .flag("overwrites"),  // 1: also where something else is set
      .flag("stops"),  // 1: a match skips the later rules
      .text("description").optional,
      .integer("created_at"),  // Unix seconds, UTC
    ])
}

extension Schema {
  static let triageViews = """
    CREATE VIEW v1_triage_rule AS
    SELECT id, position, name, rule, category, priority, team, assignee, tags, overwrites, stops, description,
      \(instant("created_at"))
    FROM \(TriageRule.table.rows);
    """
}
