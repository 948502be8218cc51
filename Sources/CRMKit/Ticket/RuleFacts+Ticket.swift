extension RuleFacts {
  /// A ticket of this id with its customer, `nil` where there is none.
  ///
  /// - Parameter reach: what is read of the customer; the tables of its requirements must be there.
  init?(ticket id: Int64, reading reach: RuleReach = .everything, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT t.*, (SELECT text FROM ticket_event WHERE ticket_id = t.id AND kind = 'opened' ORDER BY at, id LIMIT 1) AS text
        FROM ticket t WHERE t.id = ?
        """, arguments: [id])
    guard let row else { return nil }
    self.init(row: row)
    setKept(row["custom"])
    values["tag"] = .list(
      try String.fetchAll(
        database, sql: "SELECT tag FROM ticket_tag WHERE ticket_id = ? ORDER BY id", arguments: [id]))
    if let customer = integer("customer_id"),
      let facts = try RuleFacts(customer: customer, reading: reach, in: database)
    {
      customers = [facts]
    }
  }
}
