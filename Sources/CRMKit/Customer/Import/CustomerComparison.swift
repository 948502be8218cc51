import Tabular

/// Whether a customer says already all that a row says: the quick answer for a file that is imported again.
///
/// Values are compared where SQLite has them, without making a record of the customer.
struct CustomerComparison {
  private let own: RawStatement
  private let emails: RawStatement
  private let phones: RawStatement
  private let addresses: RawStatement
  private let externals: RawStatement
  private let tags: RawStatement
  private let notes: RawStatement

  init(_ connection: OpaquePointer) throws {
    func statement(_ sql: String) throws -> RawStatement { try RawStatement(connection, sql) }
    own = try statement(
      """
      SELECT kind, name, given_name, family_name, company, birthday, gender, language, channel, owner, source,
        created_at, custom FROM customer WHERE id = ?
      """)
    emails = try statement("SELECT address_key FROM customer_email WHERE customer_id = ?")
    phones = try statement("SELECT number_key FROM customer_phone WHERE customer_id = ?")
    addresses = try statement(
      """
      SELECT label, street, city, region, postal_code, country FROM customer_address
      WHERE customer_id = ? ORDER BY position
      """)
    externals = try statement("SELECT source || ':' || key FROM customer_external WHERE customer_id = ?")
    tags = try statement("SELECT tag FROM customer_tag WHERE customer_id = ?")
    notes = try statement("SELECT text FROM customer_note WHERE customer_id = ?")
  }

  /// False may also mean that it takes a closer look.
  func holds(_ draft: CustomerDraft, for id: Int64) throws -> Bool {
    try ownHolds(draft, id)
      && holdsAll(draft.emails, emails, id) { $0.key }
      && holdsAll(draft.phones, phones, id) { $0.key }
      && addressesHold(draft.addresses, id)
      && holdsAll(draft.externalIDs, externals, id) { $0.description }
      && holdsAll(draft.tags, tags, id) { $0 }
      && holdsAll(draft.notes, notes, id) { $0 }
  }

  private func ownHolds(_ draft: CustomerDraft, _ id: Int64) throws -> Bool {
    defer { own.reset() }
    try own.bind(id, at: 1)
    guard try own.step() else { return false }
    return holds(draft.kind?.rawValue, own, 0) && holds(draft.name, own, 1)
      && holds(draft.givenName, own, 2) && holds(draft.familyName, own, 3)
      && holds(own.equals("company", at: 0) && draft.isNamedByCompany ? nil : draft.company, own, 4)
      && holds(draft.birthday, own, 5)
      && holds(draft.gender, own, 6) && holds(draft.language, own, 7) && holds(draft.channel, own, 8)
      && holds(draft.owner, own, 9) && holds(draft.source, own, 10)
      && (draft.createdAt == nil || draft.createdAt?.seconds == own.integer(at: 11))
      && holds(draft.custom, own.optionalText(at: 12))
  }

  private func holds(_ custom: [CustomValue], _ stored: @autoclosure () -> String?) -> Bool {
    guard !custom.isEmpty else { return true }
    let values = CustomFields.read(stored())
    return custom.allSatisfy { values.contains($0) }
  }

  private func holds(_ text: String?, _ statement: RawStatement, _ index: Int32) -> Bool {
    guard let text else { return true }
    return statement.equals(text, at: index)
  }

  /// Whether the statement's rows hold every key.
  private func holdsAll<Value>(
    _ values: [Value], _ statement: RawStatement, _ id: Int64, _ key: (Value) -> String
  ) throws -> Bool {
    for value in values {
      defer { statement.reset() }
      try statement.bind(id, at: 1)
      let key = key(value)
      var isThere = false
      while try !isThere && statement.step() { isThere = statement.equals(key, at: 0) }
      guard isThere else { return false }
    }
    return true
  }

  /// Addresses are compared in their order, one of the file with one of the database; one without a label may have any.
  private func addressesHold(_ list: [PostalAddress], _ id: Int64) throws -> Bool {
    guard !list.isEmpty else { return true }
    defer { addresses.reset() }
    try addresses.bind(id, at: 1)
    for address in list {
      guard try addresses.step() else { return false }
      let isSame =
        holds(address.label, addresses, 0)
        && holds(address.street, addresses, 1) && holds(address.city, addresses, 2)
        && holds(address.region, addresses, 3) && holds(address.postalCode, addresses, 4)
        && holds(address.country, addresses, 5)
      guard isSame else { return false }
    }
    return true
  }
}
