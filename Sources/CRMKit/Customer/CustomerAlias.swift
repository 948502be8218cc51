/// An id by which a customer was known before it was merged into another.
package struct CustomerAlias: Sendable, Equatable {
  package var id: Int64
  /// What the customer was called.
  package var name: String
  /// The changeset that merged it.
  package var changeset: Int64
  package var at: Instant
}

extension CustomerAlias {
  /// The ids that a customer took over, in their order.
  static func all(of customer: Int64, in database: Database) throws -> [CustomerAlias] {
    try find("a.customer_id = ?", customer, in: database)
  }

  /// The ids that a changeset merged, in their order.
  static func all(mergedBy changeset: Int64, in database: Database) throws -> [CustomerAlias] {
    try find("a.changeset_id = ?", changeset, in: database)
  }

  /// The alias that an id is, `nil` for any other id.
  static func named(_ id: Int64, in database: Database) throws -> CustomerAlias? {
    try find("a.alias_id = ?", id, in: database).first
  }

  /// The customer that an id means now; `nil` if it was not merged.
  static func customer(of id: Int64, in database: Database) throws -> Int64? {
    let statement = try database.cachedStatement(
      sql: "SELECT customer_id FROM customer_alias WHERE alias_id = ?")
    return try Int64.fetchOne(statement, arguments: [id])
  }

  private static func find(_ condition: String, _ id: Int64, in database: Database) throws -> [CustomerAlias]
  {
    try Row.fetchAll(
      database,
      sql: """
        SELECT a.alias_id, a.name, a.changeset_id, c.at
        FROM customer_alias a JOIN changeset c ON c.id = a.changeset_id WHERE \(condition) ORDER BY a.alias_id
        """, arguments: [id]
    ).map { CustomerAlias(id: $0[0], name: $0[1], changeset: $0[2], at: Instant(seconds: $0[3])) }
  }
}
