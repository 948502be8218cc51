/// A set of a customer's fields: the built-in ones, and custom fields by their index in ``ColumnMapping/customFields``.
package struct FieldSet: Sendable, Hashable {
  private var builtIn: UInt32 = 0
  private var firstCustom: UInt64 = 0
  private var furtherCustom: Set<Int> = []

  package init() {}

  package init(_ fields: some Sequence<CustomerField>) {
    for field in fields { insert(field) }
  }

  package var isEmpty: Bool { builtIn == 0 && firstCustom == 0 && furtherCustom.isEmpty }

  package func contains(_ field: CustomerField) -> Bool { builtIn & field.bit != 0 }

  package mutating func insert(_ field: CustomerField) { builtIn |= field.bit }

  package mutating func remove(_ field: CustomerField) { builtIn &= ~field.bit }

  package func contains(custom index: Int) -> Bool {
    index < 64 ? firstCustom & (1 << UInt64(index)) != 0 : furtherCustom.contains(index)
  }

  package mutating func insert(custom index: Int) {
    if index < 64 {
      firstCustom |= 1 << UInt64(index)
    } else {
      furtherCustom.insert(index)
    }
  }

  package mutating func remove(custom index: Int) {
    if index < 64 {
      firstCustom &= ~(1 << UInt64(index))
    } else {
      furtherCustom.remove(index)
    }
  }
}

extension CustomerField {
  /// The field's own bit, by its place among the cases.
  fileprivate var bit: UInt32 { 1 << ordinal }

  private var ordinal: UInt32 {
    switch self {
    case .id: 0
    case .kind: 1
    case .name: 2
    case .givenName: 3
    case .familyName: 4
    case .company: 5
    case .email: 6
    case .phone: 7
    case .street: 8
    case .city: 9
    case .region: 10
    case .postalCode: 11
    case .country: 12
    case .birthday: 13
    case .gender: 14
    case .language: 15
    case .channel: 16
    case .owner: 17
    case .source: 18
    case .externalID: 19
    case .tags: 20
    case .createdAt: 21
    case .updatedAt: 22
    case .note: 23
    }
  }
}
