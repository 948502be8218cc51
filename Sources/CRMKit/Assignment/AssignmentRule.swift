import Tabular

/// Who is given which records: of the rules about a subject, the first that holds counts.
package struct AssignmentRule: Sendable, Equatable {
  package var id: Int64 = 0
  package var name: String
  package var subject = AssignmentSubject.deal
  /// Among the rules of the subject, from 1.
  package var position: Int64 = 0
  /// In the rule language; `nil` holds for everything.
  package var condition: String?
  package var method: AssignmentMethod
  /// The user that ``AssignmentMethod/fixed`` gives to.
  package var user: String?
  /// The team that all others give to.
  package var team: String?
  package var description: String?
  package var createdAt = Instant(seconds: 0)
  var teamID: Int64?

  package init(name: String, method: AssignmentMethod) {
    self.name = name
    self.method = method
  }

  init(_ row: Row) throws {
    try AssignmentRule.table.check(row)
    self.init(name: row["name"], method: AssignmentMethod(rawValue: row["method"]) ?? .pool)
    id = row["id"]
    subject = AssignmentSubject(rawValue: row["subject"]) ?? .deal
    position = row["position"]
    condition = row["rule"]
    user = row["user"]
    team = row["team"]
    teamID = row["team_id"]
    description = row["description"]
    createdAt = Instant(seconds: row["created_at"])
  }

  /// The rules of a subject in their order.
  static func all(_ subject: AssignmentSubject? = nil, in database: Database) throws -> [AssignmentRule] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT r.*, u.name AS user, t.name AS team
        FROM \(table.rows) r LEFT JOIN user u ON u.id = r.user_id LEFT JOIN team t ON t.id = r.team_id
        WHERE r.subject = ifnull(?, r.subject) ORDER BY r.subject, r.position, r.id
        """, arguments: [subject?.rawValue]
    ).map(AssignmentRule.init)
  }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  static func named(_ name: String, in database: Database) throws -> AssignmentRule {
    let rules = try all(in: database)
    guard let rule = rules.first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "assignment", name: name, among: rules.map(\.name))
    }
    return rule
  }
}

extension AssignmentRule: Tabulated {
  package static let columns = [
    Column("id", .integer, shown: false, help: "id of the rule"),
    Column("position", .integer, help: "position among the rules; the first match applies"),
    Column("name", help: "name"),
    Column("subject", shown: false, help: "kind of record: deal"),
    Column("rule", help: "rule that deals must match; empty for all deals"),
    Column("method", help: "method: round-robin, least-open, weighted, fixed or pool"),
    Column("user", help: "user of method fixed"),
    Column("team", help: "team of the other methods"),
    Column("description", shown: false, help: "description"),
    Column("created_at", .instant, shown: false, help: "when it was created"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .integer(position), .text(name), .text(subject.rawValue), .optional(condition),
      .text(method.rawValue), .optional(user), .optional(team), .optional(description),
      .instant(createdAt.seconds),
    ]
  }
}

extension AssignmentRule {
  static var definitions: DefinitionNoun<AssignmentRule> {
    DefinitionNoun(
      noun: "assignment", make: { AssignmentRule(name: $0, method: .pool) }, name: \.name,
      fields: [
        .choice("subject", \.subject), .position(\.position), .text("rule", \.condition),
        .choice("method", \.method).required, .text("user", \.user), .text("team", \.team),
        .text("description", \.description),
      ],
      fixed: ["subject"], order: (\.position, { $0.subject.rawValue }),
      all: { try $0.assignmentRules() },
      add: { store, new, asOf in _ = try store.add(new, asOf: asOf) },
      edit: { store, _, new, asOf in _ = try store.edit(new, asOf: asOf) },
      delete: { store, old in _ = try store.delete(old) })
  }
}

extension AssignmentRule {
  /// Who is given what: fixed rules name a user, all others a team.
  static let table = DefinitionTable(
    "assignment_rule", isOrdered: true,  // among the rules of the subject; the first that holds counts
    [
      .choice("subject", of: ["deal", "ticket"]),  // what it gives out
      .text("rule").optional,  // in the rule language; null: holds for everything
      .choice("method", of: ["round-robin", "least-open", "weighted", "fixed", "pool"]),
      .integer("user_id").optional,  // to whom; fixed alone
      .integer("team_id").optional,  // to whose members; all but fixed
      .text("description").optional,
      .integer("created_at"),  // Unix seconds, UTC
    ])
}

extension Schema {
  static let assignmentViews = """
    CREATE VIEW v1_assignment_rule AS
    SELECT r.id, r.subject, r.position, r.name, r.rule, r.method, u.name AS user, t.name AS team, r.description,
      \(Schema.instant("r.created_at", "created_at"))
    FROM \(AssignmentRule.table.rows) r LEFT JOIN user u ON u.id = r.user_id LEFT JOIN team t ON t.id = r.team_id;

    CREATE VIEW v1_assignment AS
    SELECT id, subject, record_id, \(Schema.instant("at")), action, rule_id, rule, method, team_id, team, user,
      previous, reason, evidence
    FROM assignment;
    """
}
