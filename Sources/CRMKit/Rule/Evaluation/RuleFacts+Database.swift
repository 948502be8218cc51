import GRDB
import Tabular

extension RuleFacts {
  /// All that rules can ask of a customer, read by plain queries; `nil` where there is none of this id.
  ///
  /// - Parameter requirements: those of the rule, whose tables must be there.
  init?(customer id: Int64, needing requirements: Set<RuleRequirement>, in database: Database) throws {
    self.init()
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM customer WHERE id = ?", arguments: [id])
    else {
      return nil
    }
    set(row)
    try readLists(id, database)
    setCustom(CustomFields.read(row["custom"]))
    try readScores(id, requirements, database)
    for row in try Row.fetchAll(
      database, sql: "SELECT segment_id, kind FROM segment_override WHERE customer_id = ?", arguments: [id])
    {
      overrides[row[0]] = SegmentOverrideKind(rawValue: row[1])
    }
    collections["orders"] = try RuleFacts.orders("customer_id = ?", id, database)
    collections["interactions"] = try Row.fetchAll(
      database, sql: "SELECT * FROM interaction WHERE customer_id = ? ORDER BY id", arguments: [id]
    ).map(RuleFacts.init(row:))
  }

  init(row: Row) {
    self.init()
    set(row)
  }

  /// An order of this id with its customer, `nil` where there is none.
  init?(order id: Int64, in database: Database) throws {
    guard var order = try RuleFacts.orders("id = ?", id, database).first else { return nil }
    if let customer = order.integer("customer_id"),
      let facts = try RuleFacts(customer: customer, needing: [], in: database)
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

  private mutating func readLists(_ id: Int64, _ database: Database) throws {
    func list(_ sql: String) throws -> RuleValue {
      .list(try String.fetchAll(database, sql: sql + " WHERE customer_id = ? ORDER BY id", arguments: [id]))
    }
    values["email"] = try list("SELECT address FROM customer_email")
    values["phone"] = try list("SELECT number_key FROM customer_phone")
    values["external_id"] = try list("SELECT source || ':' || key FROM customer_external")
    values["tags"] = try list("SELECT tag FROM customer_tag")
    values["note"] = try String.fetchOne(
      database, sql: "SELECT text FROM customer_note WHERE customer_id = ? ORDER BY at DESC, id DESC LIMIT 1",
      arguments: [id]
    ).map(RuleValue.text)
    let address = try Row.fetchOne(
      database,
      sql: """
        SELECT street, city, region, postal_code, country FROM customer_address WHERE customer_id = ?
        ORDER BY position, id LIMIT 1
        """, arguments: [id])
    if let address { set(address) }
  }

  /// Declared fields under their own names too, where the program has none of that name.
  private mutating func setCustom(_ fields: [CustomValue]) {
    let known = Set(RuleCatalogue.customerFields.map(\.name))
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
      if !known.contains(field.name) { values[field.name] = value }
    }
  }

  private mutating func readScores(
    _ id: Int64, _ requirements: Set<RuleRequirement>, _ database: Database
  ) throws {
    for requirement in RuleRequirement.allCases
    where requirement != .rates && requirements.contains(requirement) {
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM temp.\(requirement.table) WHERE customer_id = ?", arguments: [id])
      for (name, value) in row ?? Row() where name != "customer_id" {
        let field = requirement == .lifecycle ? "lifecycle" : "\(requirement.rawValue).\(name)"
        values[field] = SQLValue.fromDatabaseValue(value).flatMap(RuleValue.init)
      }
    }
  }

  private static func orders(_ condition: String, _ id: Int64, _ database: Database) throws -> [RuleFacts] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM \"order\" WHERE \(condition) ORDER BY id", arguments: [id]
    ).map { row in
      var order = RuleFacts(row: row)
      let id: Int64 = row["id"]
      order.values["total"] = order.values["total_minor"]
      order.values["refunded"] = order.values["refunded_minor"]
      for name in ["sku", "product", "category"] {
        order.values[name] = .list(
          try String.fetchAll(
            database,
            sql: """
              SELECT \(name) FROM fact_order_line WHERE order_id = ? AND \(name) IS NOT NULL ORDER BY position
              """, arguments: [id]))
      }
      order.collections["refunds"] = try Row.fetchAll(
        database, sql: "SELECT at, amount_minor AS amount FROM order_refund WHERE order_id = ? ORDER BY id",
        arguments: [id]
      ).map(RuleFacts.init(row:))
      return order
    }
  }
}
