/// Customers that no match rule can find, because they have neither an e-mail address of their own nor an external id, by
/// name.
///
/// A row without a key would be added again by every import of its file. The list is made when the first such row
/// comes: most files have none.
struct KeylessCustomers {
  private let transaction: WriteTransaction
  private var ids: [Int: [Int64]]?

  init(_ transaction: WriteTransaction) { self.transaction = transaction }

  /// Customers that go by the name, the oldest first.
  mutating func named(_ name: String) throws -> [Int64] {
    let known = try ids ?? load()
    ids = known
    return known[name.hashValue] ?? []
  }

  /// Takes note of a customer that was added; of no use before the list is made.
  mutating func remember(_ id: Int64, name: String) { ids?[name.hashValue, default: []].append(id) }

  private func load() throws -> [Int: [Int64]] {
    var found: [Int: [Int64]] = [:]
    let rows = try RawStatement(
      transaction.connection,
      """
      SELECT id, name FROM customer c
      WHERE NOT EXISTS (SELECT 1 FROM customer_email WHERE customer_id = c.id)
        AND NOT EXISTS (SELECT 1 FROM customer_external WHERE customer_id = c.id)
      ORDER BY id
      """)
    while try rows.step() { found[rows.text(at: 1).hashValue, default: []].append(rows.integer(at: 0)) }
    let addressed = try RawStatement(
      transaction.connection,
      """
      SELECT c.id, c.name, min(e.address_key) FROM customer c JOIN customer_email e ON e.customer_id = c.id
      WHERE NOT EXISTS (SELECT 1 FROM customer_external WHERE customer_id = c.id)
      GROUP BY c.id HAVING count(*) = 1 ORDER BY c.id
      """)
    while try addressed.step() {
      guard EmailAddress.isPlaceholder(addressed.text(at: 2)) else { continue }
      found[addressed.text(at: 1).hashValue, default: []].append(addressed.integer(at: 0))
    }
    return found
  }
}
