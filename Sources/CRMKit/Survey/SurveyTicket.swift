/// The ticket of a response, as of the request or the response.
struct SurveyTicket {
  let id: Int64
  let customer: Int64?
  let agent: String?
  let team: String?
  let category: String?

  /// - Parameters:
  ///   - name: an id, or `source:number`; a ticket that was merged is the one that stands for it.
  ///   - at: Unix seconds.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  init(named name: String, at: Int64, in database: Database) throws {
    id = try Ticket.id(named: name, in: database)
    customer = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT customer_id FROM ticket WHERE id = ?"), arguments: [id])?[0]
    // One that was asked about before it began is taken as it began.
    let statement = try database.cachedStatement(
      sql: """
        SELECT assignee, team, category FROM ticket_event WHERE ticket_id = ?1
        ORDER BY at > ?2, CASE WHEN at > ?2 THEN at ELSE -at END, CASE WHEN at > ?2 THEN id ELSE -id END LIMIT 1
        """)
    let row = try Row.fetchOne(statement, arguments: [id, at])
    agent = row?[0]
    team = row?[1]
    category = row?[2]
  }

  /// Agent, team and category, by the columns of a response.
  var columns: [String: SQLValue] {
    ["agent": .optional(agent), "team": .optional(team), "category": .optional(category)]
  }
}

extension SurveyAnswerDraft {
  /// The ticket it names, as it stood at the time.
  func ticket(at now: Int64, in database: Database) throws -> SurveyTicket? {
    try ticket.map { try SurveyTicket(named: $0, at: answeredAt ?? sentAt ?? now, in: database) }
  }
}
