import Tabular

/// What one rule gave one ticket.
package struct TriagedTicketRow: Sendable, Equatable {
  package var ticket: Int64
  package var subject: String?
  package var rule: String
  package var effects: [TriageEffect]
}

extension TriagedTicketRow: Tabulated {
  package static let columns = [
    Column("ticket_id", .integer, help: "id of the ticket"),
    Column("subject", help: "subject"),
    Column("rule", help: "name of the rule"),
    Column("set", .list, help: "values that were set: field and value"),
  ]

  package var cells: [Cell] {
    [.integer(ticket), .optional(subject), .text(rule), .list(effects.map(\.text))]
  }
}

extension Store {
  /// Asks the rules of triage about tickets that are there and not over.
  ///
  /// A second run finds nothing, and leaves no changeset, but where a rule asks for what a later one sets.
  /// - Returns: what was set, by ticket, then in the order of the rules.
  /// - Throws: ``RuleError`` for a rule that cannot be read by now.
  package func triage(
    _ filter: TicketFilter = TicketFilter(), dryRun: Bool = false
  ) throws -> Written<[TriagedTicketRow]> {
    try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      if let rule = filter.rule { try prepare(rule, in: database) }
      var condition = filter.condition
      condition.add("r.state_category IN ('open', 'paused')")
      let ids = try Int64.fetchAll(
        database,
        sql: "SELECT r.id FROM ticket r LEFT JOIN customer c ON c.id = r.customer_id WHERE \(condition.sql)",
        arguments: StatementArguments(condition.values))
      var run = try TriageRun(self, transaction)
      let subject = try database.cachedStatement(sql: "SELECT subject FROM ticket WHERE id = ?")
      let changes = try run.run(about: ids).enumerated().sorted {
        ($0.element.ticket, $0.offset) < ($1.element.ticket, $1.offset)
      }
      return try changes.map { _, change in
        TriagedTicketRow(
          ticket: change.ticket,
          subject: try String?.fetchOne(subject, arguments: [change.ticket]) ?? nil, rule: change.rule,
          effects: change.effects)
      }
    }
  }
}
