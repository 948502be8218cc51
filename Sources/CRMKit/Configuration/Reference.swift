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
        UNION ALL SELECT 'assignment', name FROM \(AssignmentRule.table.rows)
          WHERE user_id IN (SELECT id FROM user WHERE name = ?1)
        """, in: database)
    case .team:
      try find(
        "SELECT 'assignment', name FROM \(AssignmentRule.table.rows) WHERE team_id IN (SELECT id FROM team WHERE name = ?1)",
        in: database)
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
        UNION ALL SELECT 'triage', name FROM \(TriageRule.table.rows) WHERE assignee = ?1
        UNION ALL SELECT 'feedback', name FROM \(FeedbackRule.table.rows) WHERE owner = ?1
        UNION ALL \(targets(unless: "team"))
        """, in: database) + ladders(in: database) { $0.assignee == name || $0.notified.contains(name) }
    case .team:
      return try find(
        """
        SELECT 'triage', name FROM \(TriageRule.table.rows) WHERE team = ?1
        UNION ALL \(targets(unless: "user"))
        """, in: database) + ladders(in: database) { $0.team == name || $0.notified.contains(name) }
    case .segment, .product: return []
    }
  }

  private func ladders(
    in database: Database, _ condition: (EscalationActions) -> Bool
  ) throws -> [Reference] {
    try Escalation.all(in: database).filter { $0.levels.contains { condition($0.actions) } }
      .map { Reference(kind: "escalation", name: $0.name) }
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
