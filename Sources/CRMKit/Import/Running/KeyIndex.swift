/// Finds customers by one sort of key.
///
/// While a table holds nothing but this import's rows, keys are remembered in memory, and one that was not seen costs no
/// look-up. A long file then also goes without the table's index of keys until its rows are in: a million keys in no
/// order make a page written for nearly each of them, where sorting them once takes a fifth of the time.
final class KeyIndex {
  /// A table of keys.
  struct Source {
    let table: String
    /// The columns of the key.
    let columns: [String]
    /// The index that may be made later; `nil` if a constraint needs it at once.
    let index: String?

    static let emails = Source(
      table: "customer_email", columns: ["address_key"], index: "customer_email_key")
    static let phones = Source(
      table: "customer_phone", columns: ["number_key"], index: "customer_phone_key")
    static let externals = Source(table: "customer_external", columns: ["source", "key"], index: nil)
  }

  /// Keys after which memory counts for more than speed.
  private static let mostKeys = 1_500_000

  private let transaction: WriteTransaction
  private let statement: RawStatement
  private let proof: RawStatement
  private var seen: KeyMap?
  /// The statement that makes the index that was left out.
  private var indexSQL: String?

  init(_ source: Source, _ transaction: WriteTransaction, isBulk: Bool) throws {
    self.transaction = transaction
    let condition = source.columns.map { "\($0) = ?" }.joined(separator: " AND ")
    statement = try RawStatement(
      transaction.connection,
      "SELECT DISTINCT customer_id FROM \(source.table) WHERE \(condition) LIMIT \(KeyMap.mostIDs)")
    // The unary + keeps SQLite to the index of customers, which is always there.
    let proofs = source.columns.map { "+\($0) = ?" }.joined(separator: " AND ")
    proof = try RawStatement(
      transaction.connection, "SELECT 1 FROM \(source.table) WHERE \(proofs) AND customer_id = ?")
    let isEmpty = try Bool.fetchOne(
      transaction.database, sql: "SELECT NOT EXISTS (SELECT 1 FROM \(source.table))")
    guard isEmpty == true else { return }
    seen = KeyMap()
    if isBulk, let index = source.index { indexSQL = try transaction.dropIndex(index) }
  }

  /// Takes note of a key that a row of this import wrote.
  func remember(_ key: String..., of id: Int64) throws {
    seen?.insert(key.last ?? "", id)
    if let seen, seen.count > KeyIndex.mostKeys { try settle() }
  }

  /// Customers that have the key, at most ``KeyMap/mostIDs``.
  func customers(_ key: String...) throws -> [Int64] {
    guard let seen else {
      return try rows(of: statement, bound: key)
    }
    return try seen.candidates(key.last ?? "").uniqued().filter { id in
      try proof.bind(id, at: Int32(key.count + 1))
      return try !rows(of: proof, bound: key).isEmpty
    }.sorted()
  }

  /// Makes the index that was left out, and forgets what was remembered in its place.
  func settle() throws {
    seen = nil
    guard let sql = indexSQL else { return }
    indexSQL = nil
    try transaction.database.execute(sql: sql)
  }

  private func rows(of statement: RawStatement, bound key: [String]) throws -> [Int64] {
    defer { statement.reset() }
    for (index, value) in key.enumerated() { try statement.bind(value, at: Int32(index + 1)) }
    var found: [Int64] = []
    while try statement.step() { found.append(statement.integer(at: 0)) }
    return found
  }
}
