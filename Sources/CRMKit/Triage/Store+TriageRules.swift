extension Store {
  /// The triage rules in their order.
  package func triageRules() throws -> [TriageRule] { try read { try TriageRule.all(in: $0) } }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func triageRule(_ name: String) throws -> TriageRule { try triageRules().named(name) }

  /// Adds a rule. It changes existing tickets only when the rules are applied to them.
  ///
  /// - Parameter rule: at the position it says, with 0 behind the others.
  /// - Returns: the rule as it was added.
  /// - Throws: ``TriageError``, ``RuleError``, ``RecordError/exists(noun:name:)``.
  package func add(_ rule: TriageRule, asOf: AsOf, dryRun: Bool = false) throws -> Written<TriageRule> {
    try check(rule, asOf)
    return try write(dryRun: dryRun) { transaction in
      let others = try TriageRule.all(in: transaction.database)
      guard !others.contains(where: { $0.name == rule.name }) else {
        throw RecordError.exists(noun: "triage", name: rule.name)
      }
      let place = rule.position > 0 ? min(Int(clamping: rule.position) - 1, others.count) : others.count
      let id = try transaction.insert(
        into: TriageRule.table,
        [.text(rule.name), .integer(Int64(place + 1))] + rule.columns.map(\.value)
          + [.integer(transaction.context.now.seconds)])
      var order = others.map(\.id)
      order.insert(id, at: place)
      try transaction.number(order, of: TriageRule.table)
      return try TriageRule.all(in: transaction.database).named(rule.name)
    }
  }

  /// Changes a rule; what it set before stays set.
  ///
  /// - Parameter rule: the rule by its id, with what it is to be.
  /// - Returns: whether anything changed.
  /// - Throws: as ``add(_:asOf:dryRun:)``.
  package func edit(_ rule: TriageRule, asOf: AsOf, dryRun: Bool = false) throws -> Written<Bool> {
    try check(rule, asOf)
    return try write(dryRun: dryRun) { transaction in
      let all = try TriageRule.all(in: transaction.database)
      guard let old = all.first(where: { $0.id == rule.id }), old != rule else { return false }
      guard !all.contains(where: { $0.name == rule.name && $0.id != rule.id }) else {
        throw RecordError.exists(noun: "triage", name: rule.name)
      }
      let columns = [(column: "name", value: SQLValue.text(rule.name))]
      let changes = zip(
        columns + rule.columns, [(column: "name", value: SQLValue.text(old.name))] + old.columns)
      try transaction.update(
        TriageRule.table, id: rule.id, changes.filter { $0.value != $1.value }.map(\.0))
      return true
    }
  }

  /// Moves a rule to another place among the others.
  ///
  /// - Parameter position: from 1; one behind the last is the last.
  /// - Returns: its place, and whether it was another.
  package func move(
    _ rule: TriageRule, to position: Int64, dryRun: Bool = false
  ) throws -> Written<(position: Int64, hasMoved: Bool)> {
    try write(dryRun: dryRun) { transaction in
      var order = try TriageRule.all(in: transaction.database).map(\.id).filter { $0 != rule.id }
      let place = max(0, min(Int(clamping: position) - 1, order.count))
      order.insert(rule.id, at: place)
      try transaction.number(order, of: TriageRule.table)
      return (Int64(place + 1), Int64(place + 1) != rule.position)
    }
  }

  /// Takes a rule away; what it set stays set, and in the ledgers.
  package func delete(_ rule: TriageRule, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      try transaction.delete(from: TriageRule.table, id: rule.id)
      try transaction.number(TriageRule.all(in: transaction.database).map(\.id), of: TriageRule.table)
    }
  }

  /// How many tickets a rule set something of.
  package func countTickets(of rule: TriageRule) throws -> Int {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT count(DISTINCT ticket_id) FROM ticket_event WHERE actor = ?",
        arguments: [rule.actor]) ?? 0
    }
  }

  private func check(_ rule: TriageRule, _ asOf: AsOf) throws {
    try checkName(rule.name, of: "a rule")
    guard rule.stops || !rule.values.isEmpty else { throw TriageError.noEffect(rule: rule.name) }
    if let condition = rule.condition { try prove(rule: condition, for: .ticket, asOf: asOf) }
    try read { database in
      try Team.prove(rule.team, in: database)
      try User.prove(rule.assignee, in: database)
    }
  }
}

/// What a rule of triage cannot be.
package enum TriageError: Error, Sendable, Equatable {
  /// It sets nothing, and stops nothing. Exit 64.
  case noEffect(rule: String)
}
