extension RuleFacts {
  /// An answer of this id with its customer, `nil` where there is none.
  init?(answer id: Int64, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT a.*, s.name AS survey, s.kind, sentiment_label(a.comment) AS sentiment,
          sentiment_score(a.comment) AS sentiment_score
        FROM survey_answer a JOIN survey s ON s.id = a.survey_id WHERE a.id = ?
        """, arguments: [id])
    guard let row else { return nil }
    self.init(row: row)
    values["weight"] = values["weight_e9"]
    setKept(row["custom"])
    if let customer = integer("customer_id"), let facts = try RuleFacts(customer: customer, in: database) {
      customers = [facts]
    }
  }
}
