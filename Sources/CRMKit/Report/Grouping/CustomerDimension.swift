/// What customers are grouped by.
package enum CustomerDimension: Sendable {
  case attribute(CustomerAttribute)
  /// A field that was declared.
  case field(CustomField)
  case tag
  /// The segments of the database; a customer may belong to several.
  case segment

  /// What stands before a name that a report has a meaning of its own for: `customer.country`.
  static let prefix = "customer."

  /// - Parameters:
  ///   - name: of an attribute, `segment`, `tag`, or of a declared field, `custom.` before it or not.
  ///   - fields: the declared ones.
  init?(named name: String, among fields: [CustomField]) {
    if let attribute = CustomerAttribute(rawValue: name) {
      self = .attribute(attribute)
    } else if let plain = ["tag": CustomerDimension.tag, "segment": .segment][name] {
      self = plain
    } else if let field = fields.first(where: { $0.name == name || "custom.\($0.name)" == name }) {
      self = .field(field)
    } else {
      return nil
    }
  }

  /// Every name, for errors that list them.
  static func names(among fields: [CustomField]) -> [String] {
    CustomerAttribute.allCases.map(\.rawValue) + ["tag", "segment"] + fields.map(\.name)
  }

  /// Whether a customer may be in several groups, so that they do not add up to all.
  var overlaps: Bool {
    switch self {
    case .attribute: false
    case .field(let field): field.type == .list
    case .tag, .segment: true
    }
  }
}
