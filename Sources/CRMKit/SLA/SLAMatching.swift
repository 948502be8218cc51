import Tabular

/// Matches tickets with the policies, and records the result.
struct SLAMatching {
  private let store: Store
  private let transaction: WriteTransaction
  /// In their order.
  private let policies: [SLAPolicy]
  private let asOf: AsOf
  /// What the rules read beside the tables and stands there already.
  private var prepared: Set<RuleRequirement> = []
  private var rules: [Int64: Rule] = [:]
  private var database: Database { transaction.database }

  /// One ticket whose policy changed.
  struct Change: Sendable, Equatable {
    var ticket: Int64
    var policy: String?
    var previous: String?
  }

  init(_ store: Store, _ transaction: WriteTransaction) throws {
    self.store = store
    self.transaction = transaction
    policies = try SLAPolicy.all(in: transaction.database)
    asOf = try AsOf(now: transaction)
  }

  /// The first policy that holds for each ticket; none for those that were merged.
  ///
  /// - Complexity: a query for each policy, until every ticket has one.
  mutating func matches(of ids: [Int64]) throws -> [Int64: SLAPolicy] {
    var found: [Int64: SLAPolicy] = [:]
    var rest = ids
    for policy in policies where !rest.isEmpty {
      let holding = try Set(tickets(among: rest, policy))
      for id in holding { found[id] = policy }
      rest.removeAll(where: holding.contains)
    }
    return found
  }

  private mutating func tickets(among ids: [Int64], _ policy: SLAPolicy) throws -> [Int64] {
    var filter = RecordCondition()
    filter.add(ids: ids)
    filter.add("r.merged_into IS NULL")
    if let start = policy.effectiveFrom { filter.add("r.created_at >= ?", .integer(start.seconds)) }
    if let rule = try rule(of: policy) {
      try prepare(rule)
      filter.add(rule)
    }
    return try Int64.fetchAll(
      database, sql: "SELECT r.id FROM ticket r WHERE \(filter.sql)",
      arguments: StatementArguments(filter.values))
  }

  /// - Throws: ``RuleError`` where it cannot be read by now.
  private mutating func rule(of policy: SLAPolicy) throws -> Rule? {
    guard let text = policy.condition else { return nil }
    if let rule = rules[policy.id] { return rule }
    let context = try RuleContext(for: text, .ticket, asOf: asOf, in: database)
    let rule = try Rule(parsing: text, for: .ticket, context: context, source: "sla:\(policy.name)")
    rules[policy.id] = rule
    return rule
  }

  private mutating func prepare(_ rule: Rule) throws {
    guard !rule.requirements.isSubset(of: prepared) else { return }
    try store.prepare(rule, in: database)
    prepared.formUnion(rule.requirements)
  }
}

extension SLAMatching {
  /// From when on a new policy of a ticket applies.
  enum Moment {
    /// Since the event of this transaction that changed it, now where there is none; one that this transaction made since it
    /// began.
    case change
    /// From its start if it was never matched, else from now on.
    case application
  }

  /// Matches tickets and records what is otherwise than before.
  @discardableResult
  mutating func record(_ ids: [Int64], since moment: Moment = .change) throws -> [Change] {
    guard !ids.isEmpty else { return [] }
    let matches = try matches(of: ids)
    let known = try recorded(ids)
    let now = transaction.context.now.seconds
    var changes: [Change] = []
    for ticket in try times(of: ids) {
      let old = known[ticket.id]
      let new = matches[ticket.id]
      guard old?.id != new?.id else { continue }
      let at =
        switch moment {
        case .change: ticket.changedAt ?? now
        case .application: old == nil ? ticket.createdAt : now
        }
      try transaction.insert(
        into: "ticket_policy",
        [.integer(ticket.id), .integer(at), .optional(new?.id), .optional(new?.name)])
      changes.append(Change(ticket: ticket.id, policy: new?.name, previous: old?.name))
    }
    return changes
  }

  /// What is recorded of each ticket now; nothing for those that no policy ever held for.
  private func recorded(_ ids: [Int64]) throws -> [Int64: (id: Int64?, name: String?)] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT ticket_id, policy_id, policy, max(id) FROM ticket_policy
        WHERE ticket_id IN (SELECT value FROM json_each(?)) GROUP BY ticket_id
        """, arguments: [JSONValue.ids(ids)])
    return Dictionary(rows.map { ($0[0], (id: $0[1], name: $0[2])) }) { first, _ in first }
  }

  /// When tickets began and when this transaction changed them, of those that stand for themselves.
  private func times(of ids: [Int64]) throws -> [(id: Int64, createdAt: Int64, changedAt: Int64?)] {
    let tickets = InsertedIDs(transaction, "ticket")
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT r.id, r.created_at, CASE WHEN r.id BETWEEN ?2 AND ?3 THEN r.created_at
          ELSE (SELECT max(at) FROM ticket_event WHERE ticket_id = r.id AND id >= ?4) END
        FROM ticket r WHERE r.id IN (SELECT value FROM json_each(?1)) AND r.merged_into IS NULL ORDER BY r.id
        """,
      arguments: [
        JSONValue.ids(ids), tickets.first, tickets.last, InsertedIDs(transaction, "ticket_event").first,
      ])
    return rows.map { ($0[0], $0[1], $0[2]) }
  }
}

/// Matches the tickets that a transaction made, or of which it changed what rules can read.
struct SLAOnChange: Consequence {
  func follow(_ changes: ChangedRows, in transaction: WriteTransaction, of store: Store) throws {
    guard changes.touch("ticket") || changes.touch("ticket_tag") else { return }
    let hasPolicies = "SELECT EXISTS (SELECT 1 FROM \(SLAPolicy.table.rows))"
    guard try Bool.fetchOne(transaction.database, sql: hasPolicies) == true else { return }
    let tickets = try changes.ids(in: "ticket") + changes.values(of: "ticket_id", in: "ticket_tag")
    var matching = try SLAMatching(store, transaction)
    try matching.record(tickets.uniqued())
  }
}

extension JSONValue {
  /// Ids as an array that SQL reads with `json_each`.
  static func ids(_ ids: [Int64]) -> String { "[\(ids.map(String.init).joined(separator: ","))]" }
}

extension AsOf {
  /// Up to the moment of a transaction, days beginning in the zone of the database.
  init(now transaction: WriteTransaction) throws {
    let name = try Setting.value(Setting.Key.timeZone.rawValue, in: transaction.database)
    self.init(
      through: transaction.context.now, zone: DayZone(try name.map(WorkCalendar.timeZone) ?? .gmt))
  }
}
