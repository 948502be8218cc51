import Tabular

/// Which tickets are matched with the policies anew.
package struct SLAApplication: Sendable {
  /// These; `nil` for all.
  package var ids: [Int64]?
  package var rule: Rule?
  /// Also resolved and closed tickets that were matched before.
  package var includesAll = false

  package init() {}

  fileprivate var condition: RecordCondition {
    var condition = RecordCondition()
    condition.add(ids: ids)
    condition.add("r.merged_into IS NULL")
    condition.add(rule)
    if !includesAll {
      condition.add(
        """
        (r.state_category IN ('open', 'paused') OR NOT EXISTS (SELECT 1 FROM ticket_policy WHERE ticket_id = r.id))
        """)
    }
    return condition
  }
}

/// One ticket whose policy changed.
package struct AppliedPolicy: Sendable, Equatable {
  package var ticket: Int64
  package var subject: String?
  /// `nil` where none holds.
  package var policy: String?
  package var previous: String?
}

extension AppliedPolicy: Tabulated {
  package static let columns = [
    Column("ticket_id", .integer, help: "id of the ticket"),
    Column("subject", help: "subject"),
    Column("policy", help: "new SLA policy; empty if no policy matches"),
    Column("previous", help: "previous SLA policy"),
  ]

  package var cells: [Cell] {
    [.integer(ticket), .optional(subject), .optional(policy), .optional(previous)]
  }
}

extension Store {
  /// Matches tickets with the policies, and records what is otherwise.
  ///
  /// A second run finds nothing, and leaves no changeset.
  /// - Returns: tickets whose policy changed, by id.
  /// - Throws: ``RuleError`` for a policy whose rule cannot be read by now.
  package func applyPolicies(
    _ request: SLAApplication, dryRun: Bool = false
  ) throws -> Written<[AppliedPolicy]> {
    try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      if let rule = request.rule { try prepare(rule, in: database) }
      let condition = request.condition
      let ids = try Int64.fetchAll(
        database, sql: "SELECT r.id FROM ticket r WHERE \(condition.sql)",
        arguments: StatementArguments(condition.values))
      var matching = try SLAMatching(self, transaction)
      let subject = try database.cachedStatement(sql: "SELECT subject FROM ticket WHERE id = ?")
      return try matching.record(ids, since: .application).map { change in
        AppliedPolicy(
          ticket: change.ticket, subject: try String?.fetchOne(subject, arguments: [change.ticket]) ?? nil,
          policy: change.policy, previous: change.previous)
      }
    }
  }
}
