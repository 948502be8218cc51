extension RuleFacts {
  /// A task of this id with its customer, `nil` where there is none.
  init?(task id: Int64, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT *, CASE WHEN done_at IS NULL THEN 'open' ELSE 'done' END AS status FROM task WHERE id = ?",
      arguments: [id])
    guard let row else { return nil }
    self.init(row: row)
    if let customer = integer("customer_id"), let facts = try RuleFacts(customer: customer, in: database) {
      customers = [facts]
    }
  }
}
