/// Which records a run gives out.
package struct AssignmentRequest: Sendable {
  /// These; `nil` for all that wait for an owner.
  package var ids: [Int64]?
  /// Only those for which this holds.
  package var condition: Rule?
  /// Also those that have an owner, or wait in a pool.
  package var includesOwned = false

  package init() {}
}

/// What a run decided.
package struct AssignmentResult: Sendable, Equatable {
  /// In the order in which records were given out.
  package var decisions: [Assignment] = []
  /// Records for which no user is available still, and that were reported before.
  package var waiting = 0
  /// Named records that have an owner and were left to him.
  package var owned: [(record: Int64, owner: String)] = []
  /// Named records that are closed.
  package var closed: [Int64] = []

  package init() {}

  package static func == (left: AssignmentResult, right: AssignmentResult) -> Bool {
    left.decisions == right.decisions && left.waiting == right.waiting && left.closed == right.closed
      && left.owned.map(\.record) == right.owned.map(\.record)
  }
}

extension Store {
  /// Gives out records by the rules, in the order in which they began.
  ///
  /// A record for which nobody is there stays without an owner; that is told and logged once. A second run finds nothing, and
  /// leaves no changeset.
  /// - Throws: ``RuleError`` for a rule that cannot be read by now.
  package func assign(
    _ request: AssignmentRequest, _ subject: AssignmentSubject = .deal, asOf: AsOf, dryRun: Bool = false
  ) throws -> Written<AssignmentResult> {
    try write(dryRun: dryRun) { transaction in
      var run = AssignmentRun(
        transaction: transaction, request: request,
        decider: try AssignmentDecider(self, subject, asOf, in: transaction.database))
      return try run.run()
    }
  }
}

/// One run inside a transaction.
private struct AssignmentRun {
  let transaction: WriteTransaction
  let request: AssignmentRequest
  var decider: AssignmentDecider
  private var result = AssignmentResult()
  private var subject: AssignmentSubject { decider.subject }

  init(transaction: WriteTransaction, request: AssignmentRequest, decider: AssignmentDecider) {
    self.transaction = transaction
    self.request = request
    self.decider = decider
  }

  mutating func run() throws -> AssignmentResult {
    let records = try chosen()
    let matches = try decider.matches(of: records.map(\.id))
    for record in records {
      try transaction.context.interruption.check()
      try decide(record, matches[record.id])
    }
    return result
  }

  /// The records to give out; of those that were named, the others are noted.
  private mutating func chosen() throws -> [AssignmentRecord] {
    let database = transaction.database
    var condition = RecordCondition()
    condition.add(ids: request.ids)
    if let rule = request.condition {
      try decider.prepare(rule)
      condition.add(rule)
    }
    if request.ids == nil {
      condition.add(subject.isOpen)
      if !request.includesOwned { condition.add("r.owner IS NULL AND \(subject.pool) IS NULL") }
    }
    return try subject.records(condition.sql, condition.values, in: database).filter { record in
      if !record.isOpen {
        result.closed.append(record.id)
        return false
      }
      if let owner = record.owner, !request.includesOwned {
        result.owned.append((record.id, owner))
        return false
      }
      return true
    }
  }

  private mutating func decide(_ record: AssignmentRecord, _ rule: AssignmentRule?) throws {
    let isNamed = request.ids != nil
    // Nobody is told of what no rule is about, unless he asked for it.
    if rule == nil, !isNamed { return }
    if let owner = record.owner { try decider.staff.release(from: owner) }
    let (decision, credits) = try decider.decision(on: record, by: rule)
    if decision.action == .unassigned, let owner = record.owner { try decider.staff.keep(with: owner) }
    if decision.user == nil, try isSo(record, decision) {
      if isNamed { result.decisions.append(decision) } else { result.waiting += 1 }
      return
    }
    if decision.action != .unassigned {
      try subject.setOwner(
        decision.user, of: record.id, reason: rule.map { "rule '\($0.name)'" }, transaction)
    }
    let logged = try transaction.log(decision)
    decider.staff.note(logged, credits: credits)
    result.decisions.append(logged)
  }

  /// Whether the last decision on a record was the same: nobody can take it, or it waits in the pool already.
  private func isSo(_ record: AssignmentRecord, _ decision: Assignment) throws -> Bool {
    if decision.action == .pooled { return record.owner == nil && record.pool == decision.teamID }
    let last = try Row.fetchOne(
      transaction.database,
      sql: """
        SELECT action, rule_id FROM assignment WHERE subject = ? AND record_id = ? ORDER BY id DESC LIMIT 1
        """, arguments: [subject.rawValue, record.id])
    guard let last else { return false }
    return last["action"] == Assignment.Action.unassigned.rawValue && last["rule_id"] == decision.ruleID
  }
}
