/// What texts are grouped by.
package enum TextAxis {
  case period(ReportPeriod)
  case attribute(SurveyAxis.Attribute)
  /// Where the text stands: interaction, ticket or answer.
  case kind
  /// Who wrote it.
  case person
  /// A group of the customer.
  case customer(CustomerGrouping)

  /// What can be named beside the groups of customers.
  package static let names =
    ReportPeriod.allCases.map(\.rawValue) + SurveyAxis.Attribute.allCases.map(\.rawValue) + [
      "kind", "customer",
    ]

  /// The column of the groups.
  package var column: String {
    switch self {
    case .period(let period): period.rawValue
    case .attribute(let attribute): attribute.rawValue
    case .kind: "kind"
    case .person: "customer"
    case .customer(let grouping): grouping.name
    }
  }
}

extension Store {
  /// The groups that a name means: `month`, `agent`, `customer`, `customer.country` or any declared field of the customers.
  ///
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``, ``RuleError`` of a segment.
  package func textAxis(_ name: String, asOf: AsOf) throws -> TextAxis {
    if let period = ReportPeriod(rawValue: name) { return .period(period) }
    if let attribute = SurveyAxis.Attribute(rawValue: name) { return .attribute(attribute) }
    switch name {
    case "kind": return .kind
    case "customer": return .person
    default: return .customer(try grouping(by: name, besides: TextAxis.names, asOf: asOf))
    }
  }
}
