/// A set of a customer's fields: built-in ones, and custom ones by name.
package struct FieldSet: Sendable, Hashable {
  private var builtIn: UInt32 = 0
  /// Names of custom fields, in the order of the file's columns.
  package private(set) var custom: [String] = []

  package init() {}

  package init(_ fields: some Sequence<CustomerField>, custom: [String] = []) {
    for field in fields { insert(field) }
    self.custom = custom
  }

  package var isEmpty: Bool { builtIn == 0 && custom.isEmpty }

  /// The built-in fields, in their own order.
  package var fields: [CustomerField] { CustomerField.allCases.filter(contains) }

  package func contains(_ field: CustomerField) -> Bool { builtIn & field.bit != 0 }

  package mutating func insert(_ field: CustomerField) { builtIn |= field.bit }

  package mutating func remove(_ field: CustomerField) { builtIn &= ~field.bit }

  package func contains(custom name: String) -> Bool { custom.contains(name) }

  package mutating func insert(custom name: String) { custom.append(name) }

  /// Takes out the built-in fields of another set.
  package mutating func subtract(_ other: FieldSet) { builtIn &= ~other.builtIn }
}

extension CustomerField {
  /// A bit of the field's own.
  fileprivate var bit: UInt32 {
    switch self {
    case .id: 1
    case .kind: 1 << 1
    case .name: 1 << 2
    case .givenName: 1 << 3
    case .familyName: 1 << 4
    case .company: 1 << 5
    case .email: 1 << 6
    case .phone: 1 << 7
    case .street: 1 << 8
    case .city: 1 << 9
    case .region: 1 << 10
    case .postalCode: 1 << 11
    case .country: 1 << 12
    case .birthday: 1 << 13
    case .gender: 1 << 14
    case .language: 1 << 15
    case .channel: 1 << 16
    case .owner: 1 << 17
    case .source: 1 << 18
    case .externalID: 1 << 19
    case .tags: 1 << 20
    case .createdAt: 1 << 21
    case .updatedAt: 1 << 22
    case .note: 1 << 23
    }
  }
}

/// A field of a customer that a file can fill; the raw value is its column name everywhere.
package enum CustomerField: String, Sendable, CaseIterable {
  case id, kind, name
  case givenName = "given_name"
  case familyName = "family_name"
  case company, email, phone, street, city, region
  case postalCode = "postal_code"
  case country, birthday, gender, language, channel, owner, source
  case externalID = "external_id"
  case tags
  case createdAt = "created_at"
  case updatedAt = "updated_at"
  case note
}
