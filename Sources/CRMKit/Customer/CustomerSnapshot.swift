/// A customer as it stands, with the row ids that a change needs.
struct CustomerSnapshot {
  struct Item<Value> {
    var row: Int64
    var value: Value
  }

  let id: Int64
  /// The scalar columns by name; NULL is absent.
  var texts: [String: String] = [:]
  var companyID: Int64?
  var createdAt: Int64
  var updatedAt: Int64
  /// The changeset that inserted it.
  var changeset: Int64
  var custom: [CustomValue]
  var emails: [Item<EmailAddress>]
  var phones: [Item<PhoneNumber>]
  var addresses: [Item<PostalAddress>]
  var externals: [Item<ExternalID>]
  var tags: [Item<String>]
  var notes: [Item<String>]

  /// - Throws: ``RecordError/notFound(noun:name:)``.
  init(_ id: Int64, in database: Database) throws {
    let statement = try database.cachedStatement(sql: "SELECT * FROM customer WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else {
      throw RecordError.notFound(noun: "customer", name: String(id))
    }
    self.id = id
    for column in CustomerSnapshot.textColumns { texts[column] = row[column] }
    companyID = row["company_id"]
    createdAt = row["created_at"]
    updatedAt = row["updated_at"]
    changeset = row["changeset_id"]
    custom = CustomFields.read(row["custom"])
    func items<Value>(_ sql: String, _ value: (Row) -> Value) throws -> [Item<Value>] {
      try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [id]).map {
        Item(row: $0[0], value: value($0))
      }
    }
    emails = try items(
      "SELECT id, address, address_key FROM customer_email WHERE customer_id = ? ORDER BY position, id"
    ) { EmailAddress(storedAs: $0[1], key: $0[2]) }
    phones = try items(
      "SELECT id, number, number_key FROM customer_phone WHERE customer_id = ? ORDER BY position, id"
    ) { row in
      let key: String = row[2]
      return PhoneNumber(storedAs: row[1], key: key, form: key.hasPrefix("+") ? .international : .national)
    }
    addresses = try items(
      """
      SELECT id, label, street, city, region, postal_code, country FROM customer_address
      WHERE customer_id = ? ORDER BY position, id
      """
    ) {
      PostalAddress(
        label: $0[1], street: $0[2], city: $0[3], region: $0[4], postalCode: $0[5], country: $0[6])
    }
    externals = try items("SELECT id, source, key FROM customer_external WHERE customer_id = ? ORDER BY id") {
      ExternalID(source: $0[1], key: $0[2])
    }
    tags = try items("SELECT id, tag FROM customer_tag WHERE customer_id = ? ORDER BY tag") { $0[1] }
    notes = try items("SELECT id, text FROM customer_note WHERE customer_id = ? ORDER BY at, id") { $0[1] }
  }

  static let textColumns = [
    "kind", "name", "given_name", "family_name", "company", "birthday", "gender", "language", "channel",
    "owner",
    "source",
  ]
}
