extension Store {
  /// The policies in their order.
  package func slaPolicies() throws -> [SLAPolicy] { try read { try SLAPolicy.all(in: $0) } }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func slaPolicy(_ name: String) throws -> SLAPolicy { try slaPolicies().named(name) }

  /// Adds a policy. It applies to existing tickets once they are matched again, or change.
  ///
  /// - Parameter policy: at the position it says; with 0 behind the others, but before one that holds for every ticket.
  /// - Returns: the policy as it was added.
  /// - Throws: ``SLAError``, ``RuleError``, ``RecordError/exists(noun:name:)``.
  package func add(_ policy: SLAPolicy, asOf: AsOf, dryRun: Bool = false) throws -> Written<SLAPolicy> {
    try check(policy, asOf)
    return try write(dryRun: dryRun) { transaction in
      let others = try SLAPolicy.all(in: transaction.database)
      guard !others.contains(where: { $0.name == policy.name }) else {
        throw RecordError.exists(noun: "sla", name: policy.name)
      }
      let place = policy.place(among: others)
      let id = try transaction.insert(
        into: SLAPolicy.table,
        [.text(policy.name), .integer(Int64(place + 1))]
          + transaction.columns(of: policy).map(\.value) + [.integer(transaction.context.now.seconds)])
      var order = others.map(\.id)
      order.insert(id, at: place)
      try transaction.number(order, of: SLAPolicy.table)
      return try SLAPolicy.all(in: transaction.database).named(policy.name)
    }
  }

  /// Changes a policy, for every ticket that it applies to.
  ///
  /// - Parameter policy: the policy by its id, with what it is to be.
  /// - Returns: whether anything changed.
  /// - Throws: as ``add(_:asOf:dryRun:)``.
  package func edit(_ policy: SLAPolicy, asOf: AsOf, dryRun: Bool = false) throws -> Written<Bool> {
    try check(policy, asOf)
    return try write(dryRun: dryRun) { transaction in
      let all = try SLAPolicy.all(in: transaction.database)
      guard let old = all.first(where: { $0.id == policy.id }), old != policy else { return false }
      guard !all.contains(where: { $0.name == policy.name && $0.id != policy.id }) else {
        throw RecordError.exists(noun: "sla", name: policy.name)
      }
      let changes =
        try [(column: "name", value: SQLValue.text(policy.name))] + transaction.columns(of: policy)
      try transaction.update(SLAPolicy.table, id: policy.id, changes)
      return true
    }
  }

  /// Moves a policy to another place among the others.
  ///
  /// - Parameter position: from 1; one behind the last is the last.
  /// - Returns: its place, and whether it was another.
  package func move(
    _ policy: SLAPolicy, to position: Int64, dryRun: Bool = false
  ) throws -> Written<(position: Int64, hasMoved: Bool)> {
    try write(dryRun: dryRun) { transaction in
      var order = try SLAPolicy.all(in: transaction.database).map(\.id).filter { $0 != policy.id }
      let place = max(0, min(Int(clamping: position) - 1, order.count))
      order.insert(policy.id, at: place)
      try transaction.number(order, of: SLAPolicy.table)
      return (Int64(place + 1), Int64(place + 1) != policy.position)
    }
  }

  /// Deletes a policy. Its tickets are matched with the others.
  ///
  /// - Returns: how many tickets it applied to.
  package func delete(_ policy: SLAPolicy, dryRun: Bool = false) throws -> Written<Int> {
    try write(dryRun: dryRun) { transaction in
      let tickets = try policy.tickets(in: transaction.database)
      try transaction.delete(from: SLAPolicy.table, id: policy.id)
      try transaction.number(SLAPolicy.all(in: transaction.database).map(\.id), of: SLAPolicy.table)
      var matching = try SLAMatching(self, transaction)
      try matching.record(tickets)
      return tickets.count
    }
  }

  /// How many tickets a policy applies to.
  package func countTickets(of policy: SLAPolicy) throws -> Int {
    try read { try policy.tickets(in: $0).count }
  }

  private func check(_ policy: SLAPolicy, _ asOf: AsOf) throws {
    try checkName(policy.name, of: "a policy")
    guard !policy.terms.targets.isEmpty else { throw SLAError.noTarget(policy: policy.name) }
    for (clock, target) in policy.terms.targets where target.warnBefore ?? 0 > target.seconds {
      throw SLAError.warningTooEarly(clock, target: WorkingDuration(seconds: target.seconds))
    }
    if let condition = policy.condition { try prove(rule: condition, for: .ticket, asOf: asOf) }
  }
}

extension SLAPolicy {
  /// Where it stands among the others, from 0: where it was asked to, else behind them; a policy with a condition would never
  /// be asked behind one that holds for every ticket.
  fileprivate func place(among others: [SLAPolicy]) -> Int {
    if position > 0 { return min(Int(clamping: position) - 1, others.count) }
    guard !isUnconditional else { return others.count }
    return others.firstIndex(where: \.isUnconditional) ?? others.count
  }

  /// The tickets that it applies to now.
  fileprivate func tickets(in database: Database) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT ticket_id FROM (SELECT ticket_id, policy_id, max(id) FROM ticket_policy GROUP BY ticket_id)
        WHERE policy_id = ? ORDER BY ticket_id
        """, arguments: [id])
  }
}

extension WriteTransaction {
  /// The columns of a policy's row from `rule` to `targets`.
  fileprivate func columns(of policy: SLAPolicy) throws -> [(column: String, value: SQLValue)] {
    let calendar = try policy.calendar.map { try WorkCalendar.all(in: database).named($0).id }
    var terms = policy.terms
    if case .states(let names) = terms.pauses { terms.pauses = .states(try known(states: names)) }
    return [
      ("rule", .optional(policy.condition)), ("calendar_id", .optional(calendar)),
      ("pauses", terms.pauses.stored), ("on_reopen", .text(terms.onReopen.rawValue)),
      ("effective_from", .optional(policy.effectiveFrom?.seconds)),
      ("description", .optional(policy.description)),
      ("targets", .text(terms.storedTargets.compactText)),
    ]
  }

  /// Names of states as tickets have them: those of the settings, and those that came with files.
  private func known(states names: Set<String>) throws -> Set<String> {
    let states = try TicketStates(database)
    return try Set(
      names.map { name in
        if let state = states.named(name) { return state.name }
        let isUsed = try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM ticket_event WHERE state = ?)", arguments: [name])
        guard isUsed == true else { throw SLAError.unknownState(name, known: states.all.map(\.name)) }
        return name
      })
  }
}
