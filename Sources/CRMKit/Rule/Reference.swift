/// A definition that names something else.
package struct Reference: Sendable, Hashable, CustomStringConvertible {
  package var kind: String
  package var name: String

  package var description: String { "\(kind) '\(name)'" }
}

/// Something that definitions call by its name.
enum Referent {
  case user(String)
  case team(String)
  case segment(String)
  /// By its sku.
  case product(String)

  var noun: String {
    switch self {
    case .user: "user"
    case .team: "team"
    case .segment: "segment"
    case .product: "product"
    }
  }

  var name: String {
    switch self {
    case .user(let name), .team(let name), .segment(let name), .product(let name): name
    }
  }

  /// What names it, each once.
  ///
  /// - Parameter byID: whether that counts, too, which goes on naming it under another name.
  func references(in database: Database, byID: Bool = true) throws -> [Reference] {
    let rules = try StoredRule.all(in: database).filter { rule in
      guard let node = try? RuleParser.parse(rule.text) else { return false }
      return names(node) && !(rule.kind == noun && rule.name == name)
    }
    let others = try (byID ? linked(in: database) : []) + named(in: database)
    return (others + rules.map(\.definition)).uniqued()
  }

  private func names(_ node: RuleNode) -> Bool {
    let fields: Set<String>
    switch self {
    case .segment: return node.segments.contains(name)
    case .user: fields = ["owner", "assignee", "actor", "agent"]
    case .team: fields = ["team", "owner"]
    case .product: fields = ["sku"]
    }
    let text = name.foldedForRules
    return node.comparedTexts.contains { fields.contains($0.field) && $0.text.foldedForRules == text }
  }

  private func linked(in database: Database) throws -> [Reference] {
    switch self {
    case .user:
      try find(
        """
        SELECT 'team', name FROM team WHERE lead_id IN (SELECT id FROM user WHERE name = ?1)
        UNION ALL SELECT 'assignment', name FROM \(DefinitionTable.rows(of: "assignment_rule", ["user_id"]))
          WHERE user_id IN (SELECT id FROM user WHERE name = ?1)
        """, in: database)
    case .team:
      try find(
        """
        SELECT 'assignment', name FROM \(DefinitionTable.rows(of: "assignment_rule", ["team_id"]))
          WHERE team_id IN (SELECT id FROM team WHERE name = ?1)
        """, in: database)
    case .segment, .product: []
    }
  }

  private func named(in database: Database) throws -> [Reference] {
    func targets(unless other: String) -> String {
      """
      SELECT 'target', owner || ' ' || metric || ' ' || period FROM target
      WHERE owner = ?1 AND NOT EXISTS (SELECT 1 FROM \(other) WHERE name = ?1)
      """
    }
    switch self {
    case .user:
      return try find(
        """
        SELECT 'setting', key FROM setting WHERE key = 'owner' AND value = ?1
        UNION ALL SELECT 'triage', name FROM \(DefinitionTable.rows(of: "triage_rule", ["assignee"])) WHERE assignee = ?1
        UNION ALL SELECT 'feedback', name FROM \(DefinitionTable.rows(of: "feedback_rule", ["owner"])) WHERE owner = ?1
        UNION ALL \(targets(unless: "team"))
        UNION ALL \(ladders("assignee"))
        """, in: database)
    case .team:
      return try find(
        """
        SELECT 'triage', name FROM \(DefinitionTable.rows(of: "triage_rule", ["team"])) WHERE team = ?1
        UNION ALL \(targets(unless: "user"))
        UNION ALL \(ladders("team"))
        """, in: database)
    case .segment, .product: return []
    }
  }

  /// The ladders one of whose levels gives tickets to it, or tells it; their actions stand with commas between.
  private func ladders(_ action: String) -> String {
    """
    SELECT 'escalation', name FROM \(DefinitionTable.rows(of: "escalation", ["levels"])) e WHERE EXISTS (
      SELECT 1 FROM json_each(e.levels) l
      WHERE instr(', ' || (l.value ->> 'actions') || ', ', ', \(action) ' || ?1 || ', ')
        OR instr(', ' || (l.value ->> 'actions') || ', ', ', notify ' || ?1 || ', '))
    """
  }

  private func find(_ sql: String, in database: Database) throws -> [Reference] {
    try Row.fetchAll(database, sql: sql, arguments: [name]).map { Reference(kind: $0[0], name: $0[1]) }
  }
}

extension WriteTransaction {
  /// - Throws: ``RecordError/inUse(noun:name:by:)`` where definitions name it.
  func refuseUse(of referent: Referent, byID: Bool = true) throws {
    try refuse(referent.noun, referent.name, usedBy: referent.references(in: database, byID: byID))
  }

  func refuse(_ noun: String, _ name: String, usedBy references: [Reference]) throws {
    guard !references.isEmpty else { return }
    let shown = references.count > 6 ? 5 : references.count
    let rest = references.count > shown ? ["\(references.count - shown) more"] : []
    throw RecordError.inUse(
      noun: noun, name: name,
      by: (references.prefix(shown).map(\.description) + rest).joined(separator: ", "))
  }
}

/// A rule that a definition keeps as text, and what it is about.
struct StoredRule {
  /// segment, alert, sla, escalation, triage, assignment, feedback or score.
  var kind: String
  var name: String
  var subject: RuleSubject
  var text: String

  var definition: Reference { Reference(kind: kind, name: name) }

  /// The rules of everything that is configured, by kind and name.
  static func all(in database: Database) throws -> [StoredRule] {
    func rows(_ noun: String, _ further: String...) -> String {
      DefinitionTable.rows(of: noun, ["rule"] + further)
    }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT 'segment' AS kind, name, rule, 'customer' FROM segment
        UNION ALL SELECT 'alert', a.name, a.rule, CASE WHEN k.id IS NULL THEN 'customer' ELSE 'ticket' END
          FROM alert a LEFT JOIN alert_clock k ON k.alert_id = a.id WHERE a.rule <> ''
        UNION ALL SELECT 'sla', name, rule, 'ticket' FROM \(rows("sla_policy")) WHERE rule IS NOT NULL
        UNION ALL SELECT 'escalation', name, rule, 'ticket' FROM \(rows("escalation")) WHERE rule IS NOT NULL
        UNION ALL SELECT 'triage', name, rule, 'ticket' FROM \(rows("triage_rule")) WHERE rule IS NOT NULL
        UNION ALL SELECT 'assignment', name, rule, subject FROM \(rows("assignment_rule", "subject")) WHERE rule IS NOT NULL
        UNION ALL SELECT 'feedback', name, rule, 'answer' FROM \(rows("feedback_rule"))
        UNION ALL SELECT 'score', name, rule, 'deal' FROM \(rows("score_rule")) ORDER BY 1 DESC, 2
        """
    ).compactMap { row in
      RuleSubject(rawValue: row[3]).map {
        StoredRule(kind: row[0], name: row[1], subject: $0, text: row[2])
      }
    }
  }

  /// Whether it can be read as the database is now; an error inside a segment that it names is the segment's.
  func isReadable(in database: Database, asOf: AsOf) throws -> Bool {
    var context = try RuleContext(for: text, subject, asOf: asOf, in: database)
    context.assumeMoney()
    do { _ = try Rule(parsing: text, for: subject, context: context) } catch {
      return !["rule", "segment:\(name)"].contains(error.source)
    }
    return true
  }
}
