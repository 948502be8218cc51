import Tabular

/// What an edit changes about a customer; what it does not name stays as it is.
package struct CustomerEdit: Sendable {
  /// Columns of the customer itself and of its primary address; a text without a value empties its column.
  package var texts: [(field: CustomerField, value: String?)] = []
  /// The company's own record.
  package var companyID: Int64?
  package var custom: [CustomAssignment] = []
  package var emails = ListEdit<EmailAddress>()
  package var phones = ListEdit<PhoneNumber>()
  package var externals = ListEdit<ExternalID>()
  package var tags = ListEdit<TagName>()
  /// A note to add.
  package var note: String?
  package var removesNotes = false
  package var allowsDuplicates = false

  package init() {}

  /// Whether it names nothing at all.
  package var isEmpty: Bool {
    texts.isEmpty && companyID == nil && custom.isEmpty && emails.isEmpty && phones.isEmpty
      && externals.isEmpty
      && tags.isEmpty && note == nil && !removesNotes
  }

  /// Takes every value of a field away.
  ///
  /// - Parameter name: the name of a column, or of a custom field.
  /// - Throws: ``RecordError/cannotBeEmpty(field:)``, ``RecordError/unknownField(name:among:)``.
  package mutating func clear(_ name: String, fields: [CustomField]) throws {
    switch CustomerField(rawValue: name) {
    case .name, .kind, .id, .createdAt, .updatedAt: throw RecordError.cannotBeEmpty(field: name)
    case .email: emails.replacement = []
    case .phone: phones.replacement = []
    case .externalID: externals.replacement = []
    case .tags: tags.replacement = []
    case .note: removesNotes = true
    case let field?: texts.append((field, nil))
    case nil:
      guard let field = fields.first(where: { $0.name == name }) else {
        throw RecordError.unknownField(
          name: name, among: CustomerField.allCases.map(\.rawValue) + fields.map(\.name))
      }
      custom.append(CustomAssignment(name: field.name, value: nil))
    }
  }
}

/// A change of a list of values that are told apart by a key.
package struct ListEdit<Value: Keyed>: Sendable {
  /// The new list, in place of the old one.
  package var replacement: [Value]?
  package var added: [Value] = []
  package var removed: [Value] = []
  /// The value that is to be the first, the primary one; added where it is not there.
  package var first: Value?

  package init() {}

  package init(adding values: [Value]) { added = values }

  package var isEmpty: Bool { replacement == nil && added.isEmpty && removed.isEmpty && first == nil }

  /// The list after the change; each key once.
  package func applied(to old: [Value]) -> [Value] {
    var list = (replacement ?? old) + added
    if let first { list.insert(first, at: 0) }
    var seen = Set(removed.map(\.listKey))
    return list.filter { seen.insert($0.listKey).inserted }
  }
}

/// A value with a text by which other spellings of it are known.
package protocol Keyed: Sendable {
  var listKey: String { get }
}

extension EmailAddress: Keyed {
  package var listKey: String { key }
}

extension PhoneNumber: Keyed {
  package var listKey: String { key }
}

extension ExternalID: Keyed {
  package var listKey: String { description }
}

extension TagName: Keyed {
  package var listKey: String { text }
}
