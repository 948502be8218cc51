/// What a column of a file is for.
package enum ColumnTarget: Sendable, Hashable {
  /// A field, its values separated as `style` says where it can have several.
  case field(CustomerField, ListStyle = .standard)
  /// A part of one of several addresses; columns of one slot make one address. The slot is its label, but for numbers and "".
  case address(AddressPart, slot: String)
  case name(NamePart)
  /// The key that another system knows the customer by.
  case externalID(source: String)
  /// As `externalID(source: "salesforce")`, with ids of 15 characters made 18.
  case salesforceID
  case custom(String, CustomFieldType = .text)
  /// A label that begins with `*` makes the next e-mail column's first address the primary one.
  case emailLabel
  /// The country code, `+49`, of the first phone number.
  case callingCode
  /// One of three columns that the birthday stands in.
  case birthday(BirthdayPart)
  /// A value that is neither blank nor false leaves the row out.
  case skip(SkipReason)
  /// A field of another noun than customers, by its column name.
  case value(String)
  case dropped

  package enum AddressPart: String, Sendable, CaseIterable {
    case label, street, street2, street3, pobox, city, region, country
    case postalCode = "postal_code"
    /// A country's name, where another column may have its code.
    case countryName = "country_name"
    /// The whole address as one text, used where its parts are blank.
    case formatted
  }

  /// A part of a name that is used where no column has the whole.
  package enum NamePart: String, Sendable, CaseIterable {
    case middle, suffix
  }
}

extension ColumnTarget {
  /// As `--map` and saved mappings write it: `email`, `custom:tier`, `external_id:shopify`, `address.work.city`, `-` for dropped.
  package var text: String {
    switch self {
    case .field(let field, _): field.rawValue
    case .address(let part, let slot): "address.\(slot.isEmpty ? "main" : slot).\(part.rawValue)"
    case .name(let part): "name.\(part.rawValue)"
    case .externalID(let source): "external_id:\(source)"
    case .salesforceID: "external_id:salesforce"
    case .custom(let name, _): "custom:\(name)"
    case .emailLabel: "email.label"
    case .callingCode: "phone.calling_code"
    case .birthday(let part): "birthday.\(part.rawValue)"
    case .skip(let reason): "skip:\(reason.rawValue)"
    case .value(let field): field
    case .dropped: "-"
    }
  }

  /// Reads what ``text`` writes; an empty text and `-` mean dropped. `nil` if it names nothing.
  package init?(text: String, fields: [CustomFieldRule]) {
    let text = text.trimmed
    if text.isEmpty || text == "-" {
      self = .dropped
    } else if let field = CustomerField(rawValue: text.lowercased()) {
      self = .field(field)
    } else if let rule = fields.first(where: { $0.name == text }) {
      self = .custom(rule.name, rule.type)
    } else if let target = ColumnTarget(prefixed: text, fields: fields) ?? ColumnTarget(dotted: text) {
      self = target
    } else if let field = ColumnAlias.field(forHeader: text) {
      self = .field(field)
    } else {
      return nil
    }
  }

  private init?(prefixed text: String, fields: [CustomFieldRule]) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let rest = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "custom":
      let name = CustomFieldRule.name(fromHeader: rest)
      guard !name.isEmpty, CustomerField(rawValue: name) == nil else { return nil }
      self = .custom(name, fields.first { $0.name == name }?.type ?? .text)
    case "external_id", "external":
      guard let id = try? ExternalID(parsing: "\(rest):1") else { return nil }
      self = id.source == "salesforce" ? .salesforceID : .externalID(source: id.source)
    case "skip":
      guard let reason = SkipReason(rawValue: rest) else { return nil }
      self = .skip(reason)
    default: return nil
    }
  }

  private init?(dotted text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 3, parts[0] == "address", let part = AddressPart(rawValue: parts[2]) {
      self = .address(part, slot: parts[1] == "main" ? "" : parts[1])
    } else if parts.count == 2, parts[0] == "name", let part = NamePart(rawValue: parts[1]) {
      self = .name(part)
    } else if parts.count == 2, parts[0] == "birthday", let part = BirthdayPart(rawValue: parts[1]) {
      self = .birthday(part)
    } else if text == "email.label" {
      self = .emailLabel
    } else if text == "phone.calling_code" {
      self = .callingCode
    } else {
      return nil
    }
  }
}
