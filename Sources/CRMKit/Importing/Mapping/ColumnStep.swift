/// What is done with one column of every row: a target compiled to be followed without looking anything up.
struct ColumnStep: Sendable {
  enum Action: Sendable {
    case field(CustomerField)
    case address(ColumnTarget.AddressPart, slot: Int)
    case name(ColumnTarget.NamePart)
    case externalID
    case salesforceID
    case custom
    case emailLabel
    case callingCode
    case skip(SkipReason)
  }

  /// The column's place in a record.
  let index: Int
  /// The column's name in the file.
  let column: String
  let action: Action
  var style = ListStyle.standard
  /// External ids: the system.
  var source = ""
  /// Custom fields: name, type and allowed values.
  var rule = CustomFieldRule(name: "")
  /// Dates: what is known of their order.
  var dates = DateRule.unproven

  /// The built-in field that the column belongs to.
  var field: CustomerField? {
    switch action {
    case .field(let field): field
    case .address(let part, _): part.field
    case .externalID, .salesforceID: .externalID
    case .name, .custom, .emailLabel, .callingCode, .skip: nil
    }
  }

  /// What messages call the field.
  var fieldName: String { field?.rawValue ?? (rule.name.isEmpty ? column : rule.name) }

  var holdsDates: Bool {
    switch action {
    case .field(.createdAt), .field(.updatedAt), .field(.birthday): true
    case .custom: rule.type == .date || rule.type == .instant
    default: false
    }
  }

  /// Steps are followed in this order, and columns of one rank in the order of the file.
  var rank: Int {
    switch action {
    case .callingCode, .skip: 0
    case .address(.formatted, _), .address(.countryName, _): 2
    default: 1
    }
  }
}

extension ColumnTarget.AddressPart {
  fileprivate var field: CustomerField? {
    switch self {
    case .label: nil
    case .street, .street2, .street3, .pobox, .formatted: .street
    case .city: .city
    case .region: .region
    case .postalCode: .postalCode
    case .country, .countryName: .country
    }
  }
}
