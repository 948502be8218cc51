import Tabular

extension WriteTransaction {
  /// Inserts a customer and all records related to it.
  ///
  /// A draft without a name is named by its company, its address, its number or its external id.
  /// - Returns: the id.
  func insertCustomer(_ draft: CustomerDraft) throws -> Int64 {
    let now = context.now.seconds
    let created = draft.createdAt?.seconds ?? now
    let kind = draft.kind ?? (draft.isNamedByCompany ? .company : .person)
    let row = try row(into: "customer")
    row.add(kind.rawValue)
    row.add(draft.displayName)
    try row.add(draft.givenName)
    try row.add(draft.familyName)
    try row.add(draft.isNamedByCompany ? nil : draft.company)
    try row.add(.optional(draft.companyID))
    try row.add(draft.birthday)
    try row.add(draft.gender)
    try row.add(draft.language)
    try row.add(draft.channel)
    try row.add(draft.owner)
    try row.add(draft.source)
    try row.add(CustomFields.stored(draft.custom))
    try row.add(created)
    try row.add(draft.updatedAt?.seconds ?? now)
    let id = try row.insert()
    for (index, email) in draft.emails.enumerated() { try insertEmail(email, of: id, position: index + 1) }
    for (index, phone) in draft.phones.enumerated() { try insertPhone(phone, of: id, position: index + 1) }
    for (index, address) in draft.addresses.enumerated() {
      try insertAddress(address, of: id, position: index + 1)
    }
    for external in draft.externalIDs { try insertExternal(external, of: id) }
    for tag in draft.tags.uniqued() { try insertTag(tag, of: id) }
    for note in draft.notes { try insertNote(note, of: id) }
    return id
  }

  func insertEmail(_ email: EmailAddress, of id: Int64, position: Int) throws {
    let row = try row(into: "customer_email")
    try row.add(id)
    try row.add(Int64(position))
    row.add(email.typed)
    row.add(email.key)
    _ = try row.insert()
  }

  func insertPhone(_ phone: PhoneNumber, of id: Int64, position: Int) throws {
    let row = try row(into: "customer_phone")
    try row.add(id)
    try row.add(Int64(position))
    row.add(phone.typed)
    row.add(phone.key)
    _ = try row.insert()
  }

  func insertAddress(_ address: PostalAddress, of id: Int64, position: Int) throws {
    let row = try row(into: "customer_address")
    try row.add(id)
    try row.add(Int64(position))
    try row.add(address.label)
    try row.add(address.street)
    try row.add(address.city)
    try row.add(address.region)
    try row.add(address.postalCode)
    try row.add(address.country)
    _ = try row.insert()
  }

  func insertExternal(_ external: ExternalID, of id: Int64) throws {
    try insert(into: "customer_external", [.integer(id), .text(external.source), .text(external.key)])
  }

  func insertTag(_ tag: String, of id: Int64) throws {
    try insert(into: "customer_tag", [.integer(id), .text(tag)])
  }

  func insertNote(_ text: String, of id: Int64) throws {
    try insert(
      into: "customer_note",
      [.integer(id), .integer(context.now.seconds), .text(context.actor), .text(text)])
  }
}

extension CustomerDraft {
  /// Whether the row names a company and no person: a mailbox is somebody's.
  var isNamedByCompany: Bool {
    name == nil && company != nil && kind != .person && (kind == .company || emails.isEmpty)
  }

  /// The name of the customer.
  var displayName: String {
    name ?? (isNamedByCompany ? company : nil) ?? emails.first?.typed ?? phones.first?.typed ?? externalIDs
      .first?.description ?? company
      ?? ""
  }
}

extension PostalAddress {
  /// The columns of `customer_address` from `label` on.
  var values: [SQLValue] {
    [label, street, city, region, postalCode, country].map(SQLValue.optional)
  }

  static let columns = ["label", "street", "city", "region", "postal_code", "country"]
}

/// How custom fields are stored: one JSON object, NULL where there is none.
enum CustomFields {
  static func stored(_ values: [CustomValue]) -> SQLValue {
    guard !values.isEmpty else { return .null }
    return .text(JSONValue.object(values.map { ($0.name, $0.value) }).compactText)
  }

  static func read(_ text: String?) -> [CustomValue] {
    guard let text, case .object(let members)? = try? JSONValue(parsing: text) else { return [] }
    return members.map { CustomValue(name: $0.key, value: $0.value) }
  }
}
