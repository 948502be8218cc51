extension Store {
  /// The rules in the order in which they are asked.
  package func assignmentRules() throws -> [AssignmentRule] { try read { try AssignmentRule.all(in: $0) } }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func assignmentRule(_ name: String) throws -> AssignmentRule {
    try read { try AssignmentRule.named(name, in: $0) }
  }

  /// Adds a rule.
  ///
  /// - Parameter rule: at the position it says; with 0 behind the others, but before one that holds for everything.
  /// - Returns: the rule as it was added.
  /// - Throws: ``RuleError``, ``TeamError/wrongTarget(_:)``, ``RecordError/exists(noun:name:)``.
  package func add(_ rule: AssignmentRule, asOf: AsOf, dryRun: Bool = false) throws -> Written<AssignmentRule>
  {
    try checkName(rule.name, of: "a rule")
    try check(rule, asOf)
    return try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      guard try !AssignmentRule.all(in: database).contains(where: { $0.name == rule.name }) else {
        throw RecordError.exists(noun: "assignment", name: rule.name)
      }
      let others = try AssignmentRule.all(rule.subject, in: database)
      let target = try transaction.target(of: rule)
      let place = rule.place(among: others)
      let id = try transaction.insert(
        into: AssignmentRule.table,
        [
          .text(rule.name), .integer(Int64(place + 1)), .text(rule.subject.rawValue),
          .optional(rule.condition),
        ]
          + target + [.optional(rule.description), .integer(transaction.context.now.seconds)])
      var order = others.map(\.id)
      order.insert(id, at: place)
      try transaction.number(order, of: AssignmentRule.table)
      return try AssignmentRule.named(rule.name, in: database)
    }
  }

  /// Changes a rule.
  ///
  /// - Parameter rule: the rule by its id, with what it is to be.
  /// - Returns: whether anything changed.
  /// - Throws: as ``add(_:asOf:dryRun:)``.
  package func edit(_ rule: AssignmentRule, asOf: AsOf, dryRun: Bool = false) throws -> Written<Bool> {
    try checkName(rule.name, of: "a rule")
    try check(rule, asOf)
    return try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      let all = try AssignmentRule.all(rule.subject, in: database)
      guard let old = all.first(where: { $0.id == rule.id }), old != rule else { return false }
      guard !all.contains(where: { $0.name == rule.name && $0.id != rule.id }) else {
        throw RecordError.exists(noun: "assignment", name: rule.name)
      }
      let values =
        [.text(rule.name), .optional(rule.condition)] + (try transaction.target(of: rule))
        + [.optional(rule.description)]
      let columns = ["name", "rule", "method", "user_id", "team_id", "description"]
      try transaction.update(
        AssignmentRule.table, id: rule.id, zip(columns, values).map { (column: $0, value: $1) })
      var order = all.map(\.id).filter { $0 != rule.id }
      order.insert(rule.id, at: max(0, min(Int(rule.position) - 1, order.count)))
      try transaction.number(order, of: AssignmentRule.table)
      return true
    }
  }

  /// Takes a rule away; what it decided stays in the log.
  package func delete(_ rule: AssignmentRule, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      try transaction.delete(from: AssignmentRule.table, id: rule.id)
      try transaction.number(
        AssignmentRule.all(rule.subject, in: transaction.database).map(\.id), of: AssignmentRule.table)
    }
  }

  private func check(_ rule: AssignmentRule, _ asOf: AsOf) throws {
    guard (rule.method == .fixed) == (rule.user != nil), (rule.method == .fixed) == (rule.team == nil) else {
      throw TeamError.wrongTarget(rule.method)
    }
    guard let condition = rule.condition else { return }
    try prove(rule: condition, for: rule.subject.ruleSubject, asOf: asOf)
  }
}

extension AssignmentRule {
  /// Where it stands among the others, from 0: where it was asked to, else behind them; a rule with a condition would never
  /// be asked behind one that holds for everything.
  fileprivate func place(among others: [AssignmentRule]) -> Int {
    if position > 0 { return min(Int(position) - 1, others.count) }
    guard condition != nil else { return others.count }
    return others.firstIndex { $0.condition == nil } ?? others.count
  }
}

extension WriteTransaction {
  /// Method, user and team of a rule as its row holds them.
  fileprivate func target(of rule: AssignmentRule) throws -> [SQLValue] {
    [
      .text(rule.method.rawValue), .optional(try rule.user.map { try User.named($0, in: database).id }),
      .optional(try rule.team.map { try Team.named($0, in: database).id }),
    ]
  }
}
