extension RuleFacts {
  /// A deal of this id with its customer, `nil` if there is none.
  init?(deal id: Int64, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT d.*, f.name AS funnel, s.name AS stage, s.kind AS status,
          ifnull(d.probability_e4, (SELECT probability_e4 FROM funnel_stage_term WHERE stage_id = d.stage_id
            ORDER BY at DESC LIMIT 1)) AS probability
        FROM deal d JOIN funnel f ON f.id = d.funnel_id JOIN funnel_stage s ON s.id = d.stage_id WHERE d.id = ?
        """, arguments: [id])
    guard let row else { return nil }
    self.init(row: row)
    values["amount"] = values["amount_minor"]
    setKept(row["custom"])
    let lines = try Row.fetchAll(
      database,
      sql: "SELECT sku, product, category FROM fact_deal_line WHERE deal_id = ? ORDER BY position",
      arguments: [id])
    for name in ["sku", "product", "category"] { values[name] = .list(lines.compactMap { $0[name] }) }
    if let customer = integer("customer_id"), let facts = try RuleFacts(customer: customer, in: database) {
      customers = [facts]
    }
  }
}

extension RuleFacts {
  /// Columns of a file that were kept, as `custom.NAME`.
  mutating func setKept(_ custom: String?) {
    for field in CustomFields.read(custom) {
      let text: String? =
        switch field.value {
        case .string(let text): text
        case .number(let digits): digits
        case .boolean(let flag): flag ? "true" : "false"
        case .null, .array, .object: nil
        }
      values["custom.\(field.name)"] = text.map(RuleValue.text)
    }
  }
}
