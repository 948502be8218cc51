/// What an aggregate says of the facts it looks at.
package enum RuleMeasure: String, Sendable, Hashable, CaseIterable {
  case count
  /// Totals less refunds, in the base currency.
  case net
  /// Net divided by count; unknown where there is nothing.
  case average
  case first
  case last

  /// One line for the manual.
  package var help: String {
    switch self {
    case .count: "how many there are"
    case .net: "totals less refunds, in the base currency; 0 where there are none"
    case .average: "net divided by count; unknown where there are none"
    case .first: "when the first one was; unknown where there are none"
    case .last: "when the last one was; unknown where there are none"
    }
  }
}
