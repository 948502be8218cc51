import Tabular

extension RuleFacts {
  /// What a rule can ask of a customer, read by plain queries; `nil` if there is none of this id.
  ///
  /// - Parameter reach: what is read; the tables of its requirements must be there.
  init?(customer id: Int64, reading reach: RuleReach = .everything, in database: Database) throws {
    self.init()
    guard let row = try database.rows("SELECT * FROM customer WHERE id = ?", id).first else { return nil }
    set(row)
    try readLists(id, reach, database)
    if reach.includes(RuleReach.declaredFields) { setCustom(CustomFields.read(row["custom"])) }
    try readScores(id, reach.requirements, database)
    if reach.hasSegments {
      for row in try database.rows("SELECT segment_id, kind FROM segment_override WHERE customer_id = ?", id)
      {
        overrides[row[0]] = SegmentOverrideKind(rawValue: row[1])
      }
    }
    if reach.includes("orders") {
      collections["orders"] = try RuleFacts.orders("customer_id = ?", id, reach, database)
    }
    if reach.includes("interactions") {
      let rows = try database.rows("SELECT * FROM interaction WHERE customer_id = ? ORDER BY id", id)
      collections["interactions"] = rows.map(RuleFacts.init(row:))
    }
  }

  init(row: Row) {
    self.init()
    set(row)
  }

  /// An order of this id with its customer, `nil` if there is none.
  init?(order id: Int64, in database: Database) throws {
    guard var order = try RuleFacts.orders("id = ?", id, .everything, database).first else { return nil }
    if let customer = order.integer("customer_id"),
      let facts = try RuleFacts(customer: customer, in: database)
    {
      order.customers = [facts]
    }
    self = order
  }

  private mutating func set(_ row: Row) {
    for (name, value) in row where name != "custom" {
      values[name] = SQLValue.fromDatabaseValue(value).flatMap(RuleValue.init)
    }
  }

  private mutating func readLists(_ id: Int64, _ reach: RuleReach, _ database: Database) throws {
    for (name, sql) in RuleFacts.lists where reach.includes(name) {
      values[name] = .list(try database.rows(sql, id).map { $0[0] })
    }
    if reach.includes("note") {
      let sql = "SELECT text FROM customer_note WHERE customer_id = ? ORDER BY at DESC, id DESC LIMIT 1"
      values["note"] = try database.rows(sql, id).first.map { .text($0[0]) }
    }
    if reach.includes(anyOf: ["street", "city", "region", "postal_code", "country"]) {
      try database.rows(RuleFacts.addressSQL, id).first.map { set($0) }
    }
  }

  private static let lists = [
    ("email", "SELECT address FROM customer_email WHERE customer_id = ? ORDER BY id"),
    ("phone", "SELECT number_key FROM customer_phone WHERE customer_id = ? ORDER BY id"),
    ("external_id", "SELECT source || ':' || key FROM customer_external WHERE customer_id = ? ORDER BY id"),
    ("tags", "SELECT tag FROM customer_tag WHERE customer_id = ? ORDER BY id"),
  ]

  private static let addressSQL = """
    SELECT street, city, region, postal_code, country FROM customer_address WHERE customer_id = ?
    ORDER BY position, id LIMIT 1
    """

  /// Declared fields under their own names too, where the program has none of that name.
  private mutating func setCustom(_ fields: [CustomValue]) {
    for field in fields {
      let value: RuleValue? =
        switch field.value {
        case .string(let text): .text(text)
        // Integers are compared as such, decimals by the digits they are written with; fields know which they are.
        case .number(let digits): .text(digits)
        case .boolean(let flag): .integer(flag ? 1 : 0)
        case .array(let items):
          .list(items.compactMap { if case .string(let item) = $0 { item } else { nil } })
        case .null, .object: nil
        }
      values["custom.\(field.name)"] = value
      if !RuleReach.ownFields.contains(field.name) { values[field.name] = value }
    }
  }

  private mutating func readScores(
    _ id: Int64, _ requirements: Set<RuleRequirement>, _ database: Database
  ) throws {
    for requirement in requirements where requirement != .rates {
      let rows = try database.rows("SELECT * FROM temp.\(requirement.table) WHERE customer_id = ?", id)
      guard let row = rows.first else { continue }
      for (name, value) in row where name != "customer_id" {
        let field = requirement == .lifecycle ? "lifecycle" : "\(requirement.rawValue).\(name)"
        values[field] = SQLValue.fromDatabaseValue(value).flatMap(RuleValue.init)
      }
    }
  }

  private static func orders(
    _ condition: String, _ id: Int64, _ reach: RuleReach, _ database: Database
  ) throws -> [RuleFacts] {
    let hasLines = reach.includes(anyOf: ["sku", "product", "category"])
    return try database.rows("SELECT * FROM \"order\" WHERE \(condition) ORDER BY id", id).map { row in
      var order = RuleFacts(row: row)
      order.values["total"] = order.values["total_minor"]
      order.values["refunded"] = order.values["refunded_minor"]
      if hasLines { try order.readLines(of: row["id"], database) }
      if reach.hasLaterRefunds {
        let refunds = "SELECT at, amount_minor AS amount FROM order_refund WHERE order_id = ? ORDER BY id"
        order.collections["refunds"] = try database.rows(refunds, row["id"]).map(RuleFacts.init(row:))
      }
      return order
    }
  }

  private mutating func readLines(of order: Int64, _ database: Database) throws {
    let lines = try database.rows(
      "SELECT sku, product, category FROM fact_order_line WHERE order_id = ? ORDER BY position", order)
    for name in ["sku", "product", "category"] {
      values[name] = .list(lines.compactMap { $0[name] })
    }
  }
}

extension Database {
  /// The rows of a query about one record, prepared once a connection: preparing takes longer than reading.
  fileprivate func rows(_ sql: String, _ id: Int64) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: [id])
  }
}
