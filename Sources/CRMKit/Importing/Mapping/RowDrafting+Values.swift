import Tabular

extension RowDrafting {
  /// A date in a cell, or `nil` with the problem noted.
  mutating func date<Value>(_ step: ColumnStep, _ text: String, _ part: KeyPath<DateParts, Value?>) -> Value?
  {
    let outcome = text.withBytes(step.dates.read)
    if case .parts(let parts) = outcome, let value = parts[keyPath: part] { return value }
    if case .needsProof = outcome { mapped.needsDateProof = true }
    let problem = step.dates.problem(outcome, text) ?? (.invalidDate, "'\(text)' is not a date", nil)
    refuse(problem.code, step, problem.message, hint: problem.hint)
    return nil
  }

  /// A birthday as `1985-03-14` or `--03-14`; Apple's address book writes 1604 for a year that is not known.
  mutating func birthday(_ step: ColumnStep, _ text: String) -> String? {
    let isYearless = text.hasPrefix("1604-")
    return date(step, isYearless ? "--\(text.dropFirst(5))" : text, \.birthday)?.description
  }

  /// The value of a custom field, or `nil` with the problem noted.
  mutating func customValue(_ step: ColumnStep, _ text: String) -> JSONValue? {
    switch step.rule.type {
    case .text: return .string(text)
    case .list: return .strings(step.style.items(of: text))
    case .integer:
      if let value = Int64(text) { return .integer(value) }
      refuse(.invalidInteger, step, "'\(text)' is not a whole number")
    case .decimal:
      if let literal = DecimalLiteral(text) { return .number(literal.text) }
      refuse(.invalidDecimal, step, "'\(text)' is not a decimal number such as 12.50")
    case .boolean:
      if let value = Self.boolean(text) { return .boolean(value) }
      refuse(.invalidBoolean, step, "'\(text)' is neither 'true' nor 'false'")
    case .date: return date(step, text, \.calendarDay).map { .string($0.description) }
    case .instant: return date(step, text, \.instant).map { .string($0.description) }
    case .enum:
      if let value = step.rule.member(text) { return .string(value) }
      let allowed = step.rule.allowed.map { "'\($0)'" }.joined(separator: ", ")
      refuse(.notAllowed, step, "'\(text)' is not one of \(allowed)")
    }
    return nil
  }

  private static func boolean(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "1": true
    case "false", "no", "0": false
    default: nil
    }
  }
}
