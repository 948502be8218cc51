/// What must stand in temporary tables before the SQL of a rule runs.
package enum RuleRequirement: String, Sendable, Hashable, CaseIterable {
  /// `temp.rule_rfm(customer_id, r, f, m, segment)`: scores 1…, a name.
  case rfm
  /// `temp.rule_churn(customer_id, level, score)`: a word, ten-thousandths.
  case churn
  /// `temp.rule_lifecycle(customer_id, stage)`: a word.
  case lifecycle
  /// `temp.rule_rate(currency, since, numerator, denominator)`: what minor units are multiplied with to be minor units of
  /// the base currency, from an instant on.
  case rates

  /// The table's columns, as they are declared.
  var columns: String {
    switch self {
    case .rfm: "customer_id INTEGER PRIMARY KEY, r INTEGER, f INTEGER, m INTEGER, segment TEXT"
    case .churn: "customer_id INTEGER PRIMARY KEY, level TEXT, score INTEGER"
    case .lifecycle: "customer_id INTEGER PRIMARY KEY, stage TEXT"
    case .rates:
      "currency TEXT, since INTEGER, numerator INTEGER, denominator INTEGER, PRIMARY KEY (currency, since)"
    }
  }

  var table: String { self == .rates ? "rule_rate" : "rule_\(rawValue)" }
}
