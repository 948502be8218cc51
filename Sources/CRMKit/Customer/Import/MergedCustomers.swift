/// Rows of files about customers that were merged into others since.
///
/// A file that is imported again still says what it said before the merge. What such a row repeats is no news: the values
/// that gave way then do not come back with it. What it says beyond that is brought to the winner.
struct MergedCustomers {
  private let transaction: WriteTransaction
  private let isEmpty: Bool
  private let aliases: RawStatement
  private let externals: RawStatement
  private let emails: RawStatement
  private let last: RawStatement
  private var byName: [String: [(alias: Int64, winner: Int64)]]?

  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    func statement(_ sql: String) throws -> RawStatement { try RawStatement(transaction.connection, sql) }
    isEmpty =
      try Bool.fetchOne(
        transaction.database, sql: "SELECT NOT EXISTS (SELECT 1 FROM customer_alias)") ?? true
    aliases = try statement(
      """
      SELECT a.alias_id, a.name, c.name FROM customer_alias a JOIN customer c ON c.id = a.customer_id
      WHERE a.customer_id = ? ORDER BY a.alias_id
      """)
    externals = try statement(MergedCustomers.firstOwnerSQL("customer_external", "source = ?2 AND key = ?3"))
    emails = try statement(MergedCustomers.firstOwnerSQL("customer_email", "address_key = ?2"))
    last = try statement(
      """
      SELECT content FROM before_image
      WHERE table_name = 'customer' AND row_id = ? AND operation = 'delete' ORDER BY id DESC LIMIT 1
      """)
  }

  /// The alias of customer ?1 to whom a row of it belonged first.
  private static func firstOwnerSQL(_ table: String, _ condition: String) -> String {
    """
    SELECT a.alias_id FROM \(table) r JOIN before_image b ON b.table_name = '\(table)' AND b.row_id = r.id
    JOIN customer_alias a ON a.alias_id = json_extract(b.content, '$.customer_id')
    WHERE r.customer_id = ?1 AND a.customer_id = ?1 AND \(condition) ORDER BY b.id LIMIT 1
    """
  }

  /// The merged customer that a row of the winner is about: its id, external id or e-mail address tells, else its name.
  func alias(of winner: Int64, in draft: CustomerDraft) throws -> Int64? {
    guard !isEmpty else { return nil }
    let known = try aliases(of: winner)
    guard !known.isEmpty else { return nil }
    if let alias = known.first(where: { $0.id == draft.id }) { return alias.id }
    for external in draft.externalIDs {
      let found = try first(externals, [.integer(winner), .text(external.source), .text(external.key)])
      if let found { return found }
    }
    for email in draft.emails {
      if let found = try first(emails, [.integer(winner), .text(email.key)]) { return found }
    }
    return known.first { $0.name == draft.displayName && $0.name != $0.winner }?.id
  }

  /// Merged customers that went by a name.
  mutating func named(_ name: String) throws -> [(alias: Int64, winner: Int64)] {
    guard !isEmpty else { return [] }
    let known = try byName ?? load()
    byName = known
    return known[name] ?? []
  }

  /// What a row about a merged customer says that neither it nor the winner said.
  func news(in draft: CustomerDraft, about alias: Int64, for winner: Int64) throws -> CustomerDraft {
    var news = draft
    news.id = nil
    news.blanks = FieldSet()
    defer { last.reset() }
    try last.bind(alias, at: 1)
    guard try last.step() else { return news }
    news.forget(HistoricRow(journal: last.text(at: 0)))
    let addresses = try CustomerSnapshot(winner, in: transaction.database).addresses
    news.addresses.removeAll { address in addresses.contains { $0.value.contains(address) } }
    return news
  }

  private func aliases(of winner: Int64) throws -> [(id: Int64, name: String, winner: String)] {
    defer { aliases.reset() }
    try aliases.bind(winner, at: 1)
    var found: [(id: Int64, name: String, winner: String)] = []
    while try aliases.step() {
      found.append((aliases.integer(at: 0), aliases.text(at: 1), aliases.text(at: 2)))
    }
    return found
  }

  private func first(_ statement: RawStatement, _ values: [SQLValue]) throws -> Int64? {
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? statement.integer(at: 0) : nil
  }

  private func load() throws -> [String: [(alias: Int64, winner: Int64)]] {
    let rows = try RawStatement(
      transaction.connection, "SELECT alias_id, customer_id, name FROM customer_alias ORDER BY alias_id")
    var found: [String: [(alias: Int64, winner: Int64)]] = [:]
    while try rows.step() {
      found[rows.text(at: 2), default: []].append((rows.integer(at: 0), rows.integer(at: 1)))
    }
    return found
  }
}

extension CustomerDraft {
  /// Takes away what a customer said already.
  fileprivate mutating func forget(_ row: HistoricRow) {
    func isKnown(_ field: CustomerField, _ value: String?) -> Bool { value == row[field.rawValue] }
    if isNamedByCompany, isKnown(.name, company) { company = nil }
    if isKnown(.kind, kind?.rawValue) { kind = nil }
    if isKnown(.name, name) { name = nil }
    if isKnown(.givenName, givenName) { givenName = nil }
    if isKnown(.familyName, familyName) { familyName = nil }
    if isKnown(.company, company) { company = nil }
    if isKnown(.birthday, birthday) { birthday = nil }
    if isKnown(.gender, gender) { gender = nil }
    if isKnown(.language, language) { language = nil }
    if isKnown(.channel, channel) { channel = nil }
    if isKnown(.owner, owner) { owner = nil }
    if isKnown(.source, source) { source = nil }
    if isKnown(.createdAt, createdAt.map { String($0.seconds) }) { createdAt = nil }
    let said = CustomFields.read(row["custom"])
    custom.removeAll { said.contains($0) }
  }
}
