extension RuleCatalogue {
  static let dealStatuses = ["open", "won", "lost"]

  /// The fields of deals, where a rule is about one.
  static let dealFields: [RuleField] =
    [
      RuleField("id", .number(digits: 0), "id of the deal") { $0.key },
      RuleField("source", .text, "source system of the number"),
      RuleField("number", .text, "number in the source system"),
      RuleField("customer_id", .number(digits: 0), "id of the customer"),
      RuleField("name", .text, "name"),
      RuleField("funnel", .text, "name of the funnel (pipeline)") { row in
        "(SELECT name FROM funnel WHERE id = \(row.column("funnel_id")))"
      },
      RuleField("stage", .text, "name of the stage") { stage("name", $0) },
      RuleField("status", .words(dealStatuses), "open, won or lost") { stage("kind", $0) },
      RuleField("stage_at", .instant, "time it entered its stage"),
      RuleField("amount", .money, column: "amount_minor", "amount, in the base currency"),
      RuleField("currency", .text, "currency of the amount"),
      RuleField("probability", .number(digits: 4), "win probability: its own, else that of its stage, 0 to 1")
      {
        row in
        """
        ifnull(\(row.column("probability_e4")), (SELECT probability_e4 FROM funnel_stage_term \
        WHERE stage_id = \(row.column("stage_id")) ORDER BY at DESC LIMIT 1))
        """
      },
      RuleField("close_on", .day, "expected close date"),
      RuleField("owner", .text, "owner of the deal; empty if unassigned"),
      RuleField("lead_source", .text, "lead source"),
      RuleField("campaign", .text, "campaign it came from"),
      RuleField("lost_reason", .text, "reason for the loss"),
      RuleField("created_at", .instant, "time it was created"),
      RuleField("closed_at", .instant, "time it was won or lost"),
      RuleField("note", .text, "note"),
    ] + dealLists

  private static func stage(_ column: String, _ row: RuleRow) -> RuleSQL {
    "(SELECT \(RuleSQL(column, [])) FROM funnel_stage WHERE id = \(row.column("stage_id")))"
  }

  private static let dealLists: [RuleField] = [
    ("sku", "stock keeping unit (SKU) of any line"), ("product", "product of any line, as entered"),
    ("category", "category of the product of any line"),
  ].map { name, help in
    RuleField(name, .list, help) { row in
      """
      SELECT \(RuleSQL(name, [])) AS element FROM fact_deal_line WHERE deal_id = \(row.key) \
      AND \(RuleSQL(name, [])) IS NOT NULL
      """
    }
  }

  /// A column of a deal's or a ticket's file that was kept, as `custom.NAME`: numbers and truths of JSON by what they are written with.
  static func kept(_ name: String) -> RuleField? {
    let prefix = "custom."
    guard name.hasPrefix(prefix), name.count > prefix.count else { return nil }
    let path = "$.\"\(name.dropFirst(prefix.count))\""
    return RuleField(name, .kept, "column kept from the import file") { row in
      let custom = row.column("custom")
      return """
        (CASE json_type(\(custom), \(bind: path)) WHEN 'text' THEN \(custom) ->> \(bind: path) WHEN 'null' THEN NULL \
        WHEN 'array' THEN NULL WHEN 'object' THEN NULL ELSE \(custom) -> \(bind: path) END)
        """
    }
  }
}
