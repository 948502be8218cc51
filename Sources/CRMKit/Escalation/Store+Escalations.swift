import Tabular

extension Store {
  /// The escalation policies in the order in which they were added.
  package func escalations() throws -> [Escalation] { try read { try Escalation.all(in: $0) } }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func escalation(_ name: String) throws -> Escalation { try escalations().named(name) }

  /// Adds an escalation policy.
  ///
  /// - Throws: ``RuleError``, ``RecordError/exists(noun:name:)``, and for two levels at one place
  ///   ``RecordError/invalid(field:_:)``.
  package func add(_ escalation: Escalation, asOf: AsOf, dryRun: Bool = false) throws -> Written<Int64> {
    try check(escalation, asOf)
    return try write(dryRun: dryRun) { transaction in
      guard try !Escalation.all(in: transaction.database).contains(where: { $0.name == escalation.name })
      else { throw RecordError.exists(noun: "escalation", name: escalation.name) }
      return try transaction.insert(
        into: Escalation.table,
        escalation.columns.map(\.value) + [.integer(transaction.context.now.seconds)])
    }
  }

  /// Changes an escalation policy. Levels that were carried out stay so.
  ///
  /// - Parameter escalation: the policy by its id, with its new fields.
  /// - Returns: whether anything changed.
  /// - Throws: as ``add(_:asOf:dryRun:)``.
  package func edit(_ escalation: Escalation, asOf: AsOf, dryRun: Bool = false) throws -> Written<Bool> {
    try check(escalation, asOf)
    return try write(dryRun: dryRun) { transaction in
      let all = try Escalation.all(in: transaction.database)
      guard let old = all.first(where: { $0.id == escalation.id }), old != escalation else { return false }
      guard !all.contains(where: { $0.name == escalation.name && $0.id != escalation.id }) else {
        throw RecordError.exists(noun: "escalation", name: escalation.name)
      }
      try transaction.update(Escalation.table, id: escalation.id, escalation.columns)
      return true
    }
  }

  /// Deletes an escalation policy; past escalations stay.
  package func delete(_ escalation: Escalation, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { try $0.delete(from: Escalation.table, id: escalation.id) }
  }

  private func check(_ escalation: Escalation, _ asOf: AsOf) throws {
    try checkName(escalation.name, of: "an escalation")
    var places: Set<String> = []
    for level in escalation.levels where !places.insert("\(level.percent) \(level.offset)").inserted {
      throw RecordError.invalid(
        field: "at",
        ValueError(
          .invalidLevel, "two levels have the share \(level.place)",
          hint: "write their actions behind one of them, separated by commas"))
    }
    if let condition = escalation.condition { try prove(rule: condition, for: .ticket, asOf: asOf) }
    try read { database in
      for actions in escalation.levels.map(\.actions) {
        try Team.prove(actions.team, in: database)
        try User.prove(actions.assignee, in: database)
        try actions.notified.forEach { try User.prove(orTeam: $0, in: database) }
      }
    }
  }
}

extension Escalation {
  /// The columns of its row from `name` to `description`.
  fileprivate var columns: [(column: String, value: SQLValue)] {
    let ordered = levels.sorted { ($0.percent, $0.offset) < ($1.percent, $1.offset) }
    return [
      ("name", .text(name)), ("rule", .optional(condition)), ("clock", .text(clock.rawValue)),
      ("levels", .text(JSONValue.array(ordered.map(\.stored)).compactText)),
      ("description", .optional(description)),
    ]
  }
}
