/// A value of a rule once its type is known.
package enum RuleExpression: Sendable {
  case number(RuleNumber)
  case text(RuleTerm)
  case time(RuleTime)
  case flag(RuleTerm)
  case list(RuleTerm)

  /// Whether it is a text that can be a number as well.
  var isKept: Bool {
    if case .text(let term) = self { term.field.type == .kept } else { false }
  }

  /// The type as errors name it.
  var typeName: String {
    switch self {
    case .number: "a number"
    case .text: "text"
    case .time: "a time"
    case .flag: "true or false"
    case .list: "a list"
    }
  }
}
