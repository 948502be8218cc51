import Tabular

extension WriteTransaction {
  /// Inserts a customer and everything that hangs on it.
  ///
  /// A draft without a name goes by its company, its address, its number or its external id.
  /// - Returns: the id.
  func insertCustomer(_ draft: CustomerDraft) throws -> Int64 {
    let now = context.now.seconds
    let created = draft.createdAt?.seconds ?? now
    let kind = draft.kind ?? (draft.isNamedByCompany ? .company : .person)
    let id = try insert(
      into: "customer",
      [
        .text(kind.rawValue), .text(draft.displayName), .optional(draft.givenName),
        .optional(draft.familyName),
        .optional(draft.isNamedByCompany ? nil : draft.company), .optional(draft.companyID),
        .optional(draft.birthday),
        .optional(draft.gender), .optional(draft.language), .optional(draft.channel), .optional(draft.owner),
        .optional(draft.source), CustomFields.stored(draft.custom),
        .integer(created), .integer(draft.updatedAt?.seconds ?? now),
      ])
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
    try insert(
      into: "customer_email",
      [.integer(id), .integer(Int64(position)), .text(email.typed), .text(email.key)])
  }

  func insertPhone(_ phone: PhoneNumber, of id: Int64, position: Int) throws {
    try insert(
      into: "customer_phone",
      [.integer(id), .integer(Int64(position)), .text(phone.typed), .text(phone.key)])
  }

  func insertAddress(_ address: PostalAddress, of id: Int64, position: Int) throws {
    try insert(
      into: "customer_address", [.integer(id), .integer(Int64(position))] + address.values)
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
  /// Whether the row names a company and no person.
  var isNamedByCompany: Bool { name == nil && company != nil && kind != .person }

  /// What the customer goes by.
  var displayName: String {
    name ?? company ?? emails.first?.typed ?? phones.first?.typed ?? externalIDs.first?.description ?? ""
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

extension Sequence where Element: Hashable {
  /// The elements without those that came before.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
