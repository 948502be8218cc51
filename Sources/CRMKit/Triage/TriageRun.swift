import Tabular

/// Asks the rules of triage about tickets inside a transaction, and gives them what the rules say.
struct TriageRun {
  private let store: Store
  private let transaction: WriteTransaction
  /// In their order.
  private let rules: [TriageRule]
  private let asOf: AsOf
  /// Tickets for which a rule held.
  private var triaged: [Int64: TriagedTicket] = [:]
  private var database: Database { transaction.database }

  /// What one rule did to one ticket.
  struct Change: Sendable, Equatable {
    var ticket: Int64
    var rule: String
    var effects: [TriageEffect]
  }

  init(_ store: Store, _ transaction: WriteTransaction) throws {
    self.store = store
    self.transaction = transaction
    rules = try TriageRule.all(in: transaction.database)
    asOf = try AsOf(now: transaction)
  }

  /// Asks every rule in its order; each of them sees what those before it set.
  ///
  /// - Returns: what was set, rule by rule.
  /// - Throws: ``RuleError`` for a rule that cannot be read by now.
  /// - Complexity: a query for each rule, and what is set.
  mutating func run(about ids: [Int64]) throws -> [Change] {
    var changes: [Change] = []
    var rest = ids
    for rule in rules where !rest.isEmpty {
      let holding = try tickets(among: rest, rule)
      for id in holding {
        try transaction.context.interruption.check()
        let effects = try take(rule, ticket: id)
        if !effects.isEmpty { changes.append(Change(ticket: id, rule: rule.name, effects: effects)) }
      }
      if rule.stops {
        let stopped = Set(holding)
        rest.removeAll(where: stopped.contains)
      }
    }
    return changes
  }

  private func tickets(among ids: [Int64], _ rule: TriageRule) throws -> [Int64] {
    var filter = RecordCondition()
    filter.add(ids: ids)
    filter.add("r.merged_into IS NULL")
    if let condition = try rule.condition(asOf: asOf, in: database) {
      try store.prepare(condition, in: database)
      filter.add(condition)
    }
    return try Int64.fetchAll(
      database, sql: "SELECT r.id FROM ticket r WHERE \(filter.sql) ORDER BY r.id",
      arguments: StatementArguments(filter.values))
  }

  /// - Returns: what was set.
  private mutating func take(_ rule: TriageRule, ticket id: Int64) throws -> [TriageEffect] {
    var ticket = try triaged.removeValue(forKey: id) ?? TriagedTicket(id, in: database)
    defer { triaged[id] = ticket }
    let effects = ticket.take(rule).filter { $0.fate == .set }
    guard !effects.isEmpty else { return [] }
    let tags = effects.filter { $0.field == .tag }.map(\.value)
    try transaction.addTags(tags, toTicket: id)
    var message = TicketMessage(
      tags.isEmpty ? nil : effects.filter { $0.field == .tag }.map(\.text).joined(separator: ", "))
    message.actor = rule.actor
    let standing = ticket.standing
    // Events say what they change of the standing; tags alone are an edit.
    try transaction.note(
      effects.count == tags.count ? .edited : nil, ticket: id, at: moment(ofTicket: id), message: message
    ) { $0 = standing }
    return effects
  }

  /// A ticket that this transaction made has it from the event that brought it, another one from now on.
  private func moment(ofTicket id: Int64) throws -> Int64 {
    if InsertedIDs(transaction, "ticket").contains(id), let last = try transaction.lastEvent(ofTicket: id) {
      return last
    }
    return try transaction.moment(nil, ofTicket: id)
  }
}

/// Asks the rules of triage about the tickets that a transaction opened.
struct TriageOnOpening: Consequence {
  func follow(_ changes: ChangedRows, in transaction: WriteTransaction, of store: Store) throws {
    guard let opened = transaction.belongings[OpenedTickets.self] else { return }
    var run = try TriageRun(store, transaction)
    _ = try run.run(about: opened.ids)
  }
}

/// New tickets of a transaction, to which the triage rules apply before it ends.
private final class OpenedTickets {
  var ids: [Int64] = []
}

extension WriteTransaction {
  /// Has the triage rules apply to a new ticket.
  func triage(openedTicket id: Int64) {
    let opened = belongings[OpenedTickets.self] ?? OpenedTickets()
    opened.ids.append(id)
    belongings[OpenedTickets.self] = opened
  }
}

extension TriageRule {
  /// The rule as it is read; `nil` for one that matches every ticket.
  ///
  /// - Throws: ``RuleError`` where it cannot be read by now.
  func condition(asOf: AsOf, in database: Database) throws -> Rule? {
    guard let condition else { return nil }
    let context = try RuleContext(for: condition, .ticket, asOf: asOf, in: database)
    return try Rule(parsing: condition, for: .ticket, context: context, source: "triage:\(name)")
  }
}

extension TriagedTicket {
  /// A ticket as it is now.
  ///
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  init(_ id: Int64, in database: Database) throws {
    let events = try TicketEvent.all(of: id, in: database)
    let tags = try String.fetchAll(
      database, sql: "SELECT tag FROM ticket_tag WHERE ticket_id = ?", arguments: [id])
    guard let last = events.last else { throw RecordError.notFound(noun: "ticket", name: String(id)) }
    self.init(
      last.standing, tags: Set(tags), hasPriority: events.contains { $0.standing.priority != .normal })
  }
}
