/// Which decisions a list shows; every part that is given must hold.
package struct AssignmentFilter: Sendable {
  package var record: Int64?
  /// Who was given it, or had it before.
  package var user: String?
  package var team: String?
  package var rule: String?
  package var action: Assignment.Action?
  package var at: DateSpan?

  package init() {}
}

extension Store {
  /// The log of decisions, the latest first.
  package func assignments(_ filter: AssignmentFilter = AssignmentFilter()) throws -> [Assignment] {
    var condition = RecordCondition()
    if let record = filter.record { condition.add("a.record_id = ?", .integer(record)) }
    if let user = filter.user { condition.add("(a.user = ? OR a.previous = ?)", .text(user), .text(user)) }
    if let team = filter.team { condition.add("a.team = ?", .text(team)) }
    if let rule = filter.rule { condition.add("a.rule = ?", .text(rule)) }
    if let action = filter.action { condition.add("a.action = ?", .text(action.rawValue)) }
    condition.add("a.at", in: filter.at)
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT a.*, d.name AS record, c.actor FROM assignment a JOIN changeset c ON c.id = a.changeset_id
          LEFT JOIN deal d ON d.id = a.record_id AND a.subject = 'deal'
          WHERE \(condition.sql) ORDER BY a.id DESC
          """, arguments: StatementArguments(condition.values)
      ).map(Assignment.init)
    }
  }
}
