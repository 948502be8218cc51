/// The columns of an order that changes of it look at.
struct StoredOrder {
  let at: Int64
  let status: OrderStatus
  let currency: Currency
  /// Minor units.
  let total: Int64
  /// Minor units.
  let refunded: Int64
  let note: String?

  /// - Throws: ``RecordError/notFound(noun:name:)``.
  init(_ id: Int64, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT at, status, currency, total_minor, refunded_minor, note FROM \"order\" WHERE id = ?",
      arguments: [id])
    guard let row else { throw RecordError.notFound(noun: "order", name: String(id)) }
    at = row[0]
    status = OrderStatus(rawValue: row[1]) ?? .paid
    currency = Currency(stored: row[2])
    total = row[3]
    refunded = row[4]
    note = row[5]
  }
}
