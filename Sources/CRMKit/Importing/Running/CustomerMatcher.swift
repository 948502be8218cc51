import GRDB

/// Finds the customer that a row means.
struct CustomerMatcher {
  /// What the rules say.
  enum Match {
    case none
    case one(Int64)
    case several([Int64], MatchRule)
  }

  private let rules: MatchRules
  private let emails: KeyIndex
  private let phones: KeyIndex
  private let externals: KeyIndex
  private let ids: RawStatement
  private let otherNames: RawStatement

  init(_ rules: MatchRules, _ transaction: WriteTransaction) throws {
    self.rules = rules
    emails = try KeyIndex(
      transaction, table: "customer_email",
      "SELECT DISTINCT customer_id FROM customer_email WHERE address_key = ? LIMIT 20")
    phones = try KeyIndex(
      transaction, table: "customer_phone",
      "SELECT DISTINCT customer_id FROM customer_phone WHERE number_key = ? LIMIT 20")
    externals = try KeyIndex(
      transaction, table: "customer_external",
      "SELECT customer_id FROM customer_external WHERE source = ? AND key = ?")
    ids = try RawStatement(transaction.connection, "SELECT id FROM customer WHERE id = ?")
    otherNames = try RawStatement(
      transaction.connection,
      """
      SELECT 'email', address_key FROM customer_email WHERE customer_id = ?1
      UNION ALL SELECT source, key FROM customer_external WHERE customer_id = ?1
      """)
  }

  /// The first rule that hits decides; a phone that cannot be read, and a row without the key, hit nothing.
  func match(_ draft: CustomerDraft) throws -> Match {
    for rule in rules.rules {
      let found = try hits(rule, draft)
      if found.count == 1 { return .one(found[0]) }
      if found.count > 1 { return .several(found, rule) }
    }
    return .none
  }

  /// Whether the row has anything that a rule looks at.
  func hasKey(_ draft: CustomerDraft) -> Bool {
    rules.rules.contains { rule in
      switch rule {
      case .email: !draft.emails.isEmpty
      case .phone: draft.phones.contains { $0.form != .unparsed }
      case .external: !draft.externalIDs.isEmpty
      case .id: draft.id != nil
      }
    }
  }

  /// The customer that has one of the row's external ids and is not `id`.
  func otherOwner(of external: ExternalID, than id: Int64?) throws -> Int64? {
    try externals.customers(external.description, external.source, external.key).first { $0 != id }
  }

  /// Notes the keys of a row that was written, for rows that come later.
  func remember(_ draft: CustomerDraft) {
    for email in draft.emails { emails.remember(email.key) }
    for phone in draft.phones { phones.remember(phone.key) }
    for external in draft.externalIDs { externals.remember(external.description) }
  }

  private func hits(_ rule: MatchRule, _ draft: CustomerDraft) throws -> [Int64] {
    var found: [Int64] = []
    switch rule {
    case .email: for email in draft.emails { found += try emails.customers(email.key, email.key) }
    case .phone:
      for phone in draft.phones where phone.form != .unparsed {
        found += try phones.customers(phone.key, phone.key)
      }
    case .external:
      for external in draft.externalIDs {
        found += try externals.customers(external.description, external.source, external.key)
      }
    case .id:
      guard let id = draft.id else { break }
      defer { ids.reset() }
      try ids.bind(id, at: 1)
      if try ids.step() { found.append(id) }
    }
    return found.count > 1 ? found.uniqued() : found
  }

  /// Whether the customer has e-mail addresses, or ids of one system, and so has the row, and no two are the same.
  private func isAnother(_ id: Int64, _ draft: CustomerDraft) throws -> Bool {
    defer { otherNames.reset() }
    try otherNames.bind(id, at: 1)
    var isTold = false
    while try otherNames.step() {
      let source = otherNames.text(at: 0)
      let keys =
        source == "email"
        ? draft.emails.map(\.key) : draft.externalIDs.filter { $0.source == source }.map(\.key)
      if keys.contains(otherNames.text(at: 1)) { return false }
      if !keys.isEmpty { isTold = true }
    }
    return isTold
  }
}

/// One index of keys. While a table holds nothing but this import's rows, a key that was not seen is not looked up:
/// a first import of a million rows saves two million look-ups.
private final class KeyIndex {
  private let statement: RawStatement
  private var seen: KeySet?

  init(_ transaction: WriteTransaction, table: String, _ sql: String) throws {
    statement = try RawStatement(transaction.connection, sql)
    let isEmpty = try Bool.fetchOne(
      transaction.database, sql: "SELECT NOT EXISTS (SELECT 1 FROM \(table))")
    seen = isEmpty == true ? KeySet() : nil
  }

  func remember(_ key: String) { seen?.insert(key) }

  func customers(_ key: String, _ values: String...) throws -> [Int64] {
    if let seen, !seen.mayContain(key) { return [] }
    defer { statement.reset() }
    for (index, value) in values.enumerated() { try statement.bind(value, at: Int32(index + 1)) }
    var found: [Int64] = []
    while try statement.step() { found.append(statement.integer(at: 0)) }
    return found
  }
}
