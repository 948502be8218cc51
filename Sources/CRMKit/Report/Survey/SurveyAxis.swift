/// What answers are grouped by.
package enum SurveyAxis {
  case period(ReportPeriod)
  /// A column of the answers themselves.
  case attribute(Attribute)
  case survey
  /// What the comment says by the lexicon.
  case sentiment
  /// A column of their file that was kept.
  case kept(String)
  /// A group of the customer.
  case customer(CustomerGrouping)

  package enum Attribute: String, Sendable, CaseIterable { case agent, team, category, channel }

  /// What can be named beside the groups of customers.
  package static let names =
    ReportPeriod.allCases.map(\.rawValue) + Attribute.allCases.map(\.rawValue) + ["survey", "sentiment"]

  /// The column of the groups.
  package var column: String {
    switch self {
    case .period(let period): period.rawValue
    case .attribute(let attribute): attribute.rawValue
    case .survey: "survey"
    case .sentiment: "sentiment"
    case .kept(let name): name
    case .customer(let grouping): grouping.name
    }
  }
}

extension Store {
  /// The groups that a name means: `month`, `agent`, `custom.lang`, `customer.country` or any declared field of the customers.
  ///
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``, ``RuleError`` of a segment.
  package func surveyAxis(_ name: String, asOf: AsOf) throws -> SurveyAxis {
    let prefix = "custom."
    if let period = ReportPeriod(rawValue: name) { return .period(period) }
    if let attribute = SurveyAxis.Attribute(rawValue: name) { return .attribute(attribute) }
    switch name {
    case "survey": return .survey
    case "sentiment": return .sentiment
    case _ where name.hasPrefix(prefix): return .kept(String(name.dropFirst(prefix.count)))
    default: return .customer(try grouping(by: name, besides: SurveyAxis.names, asOf: asOf))
    }
  }
}
