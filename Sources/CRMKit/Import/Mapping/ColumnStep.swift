/// What is done with one column of every row: a target compiled to be followed without looking anything up.
///
/// A class, so that following it costs one reference and no copies.
final class ColumnStep: Sendable {
  enum Action: Sendable {
    case field(CustomerField)
    case address(ColumnTarget.AddressPart, slot: Int)
    case name(ColumnTarget.NamePart)
    case externalID
    case salesforceID
    case custom
    case emailLabel
    case callingCode
    case birthday(BirthdayPart)
    case skip(SkipReason)
  }

  /// The column's place in a record.
  let index: Int
  /// The column's name in the file.
  let column: String
  let action: Action
  let style: ListStyle
  /// External ids: the system.
  let source: String
  /// Custom fields: name, type and allowed values.
  let rule: CustomFieldRule
  /// Dates: what is known of their order.
  let dates: DateRule
  /// Decimal numbers: what is known of their separators.
  let numbers: NumberRule
  /// Whether times without an offset are UTC, as the header says.
  let isUTC: Bool
  /// The built-in field that the column belongs to.
  let field: CustomerField?

  init(
    index: Int, column: String, action: Action, style: ListStyle = .standard, source: String = "",
    rule: CustomFieldRule = CustomFieldRule(name: ""), dates: DateRule = .unproven,
    numbers: NumberRule = .unproven
  ) {
    self.index = index
    self.column = column
    self.action = action
    self.style = style
    self.source = source
    self.rule = rule
    self.dates = dates
    self.numbers = numbers
    isUTC = column.saysUTC
    field = action.field
  }

  /// What messages call the field.
  var fieldName: String { field?.rawValue ?? (rule.name.isEmpty ? column : rule.name) }

  var holdsDates: Bool {
    switch action {
    case .field(let field): field.isDate
    case .custom: rule.type.isDate
    default: false
    }
  }

  var holdsNumbers: Bool { if case .custom = action { rule.type == .decimal } else { false } }

  /// Steps are followed in this order, and columns of one rank in the order of the file.
  var rank: Int {
    switch action {
    case .callingCode, .skip: 0
    case .address(.street2, _), .address(.street3, _), .address(.pobox, _), .address(.countryName, _): 2
    case .address(.formatted, _): 3
    default: 1
    }
  }
}

extension ColumnStep.Action {
  fileprivate var field: CustomerField? {
    switch self {
    case .field(let field): field
    case .address(let part, _): part.field
    case .externalID, .salesforceID: .externalID
    case .birthday: .birthday
    case .name, .custom, .emailLabel, .callingCode, .skip: nil
    }
  }
}

extension ColumnStep {
  /// Whether a customer is the same without the value.
  var isOptional: Bool {
    switch action {
    case .field(let field): field.isDate || field == .kind
    case .custom, .birthday: true
    default: false
    }
  }
}

extension CustomerField {
  /// Whether cells hold dates that may need a format.
  var isDate: Bool { self == .birthday || self == .createdAt || self == .updatedAt }

  /// Whether a word for nothing is no value: a gender may be unknown, and a note may say none.
  func isEmptied(by text: String) -> Bool {
    switch self {
    case .givenName, .familyName: text.isMarkForNothing
    case .name, .company, .email, .phone, .birthday, .kind, .createdAt, .updatedAt: text.isWordForNothing
    default: false
    }
  }
}

extension CustomFieldType {
  /// Whether cells hold dates that may need a format.
  var isDate: Bool { self == .date || self == .instant }
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
