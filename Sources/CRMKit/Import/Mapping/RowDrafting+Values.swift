import Tabular

extension RowDrafting {
  /// A point in time; one without an offset is meant in the zone of the import.
  mutating func instant(_ step: ColumnStep, _ text: String) -> Instant? {
    let zone = step.isUTC ? DayZone.utc : plan.zone
    return date(step, text) { $0.seconds(in: zone).map(Instant.init(seconds:)) }
  }

  /// A birthday as `1985-03-14` or `--03-14`; Apple's address book writes 1604 for a year that is not known.
  mutating func birthday(_ step: ColumnStep, _ text: String) -> String? {
    let isYearless = text.hasPrefix("1604-")
    let text = isYearless ? "--\(text.dropFirst(5))" : text
    return date(step, text, since: Birthday.firstYear, \.birthday)?.description
  }

  /// A date in a cell, or `nil` with the problem noted.
  private mutating func date<Value>(
    _ step: ColumnStep, _ text: String, since firstYear: Int64 = CalendarDay.firstYear,
    _ value: (DateParts) -> Value?
  ) -> Value? {
    let outcome = text.withBytes(step.dates.read)
    if case .parts(let parts) = outcome, let value = value(parts) {
      if parts.hasShortYear {
        mapped.warnings.append(.shortYear(parts, text, field: step.fieldName, index: step.index))
      }
      return value
    }
    if case .needsProof = outcome { mapped.needsProof = true }
    let problem = step.dates.problem(outcome, text, since: firstYear)
    refuse(problem.code, step, problem.message, hint: problem.hint)
    return nil
  }

  private mutating func decimal(_ step: ColumnStep, _ text: String) -> JSONValue? {
    let outcome = text.withBytes(step.numbers.read)
    if case .number(let number) = outcome, number.mark == nil, !number.isPercent, !number.isCut {
      return .number(decimalLiteral(number.value.digits, digits: number.value.scale))
    }
    if case .needsProof = outcome { mapped.needsProof = true }
    let problem = step.numbers.problem(outcome, text)
    refuse(problem.code, step, problem.message, hint: problem.hint)
    return nil
  }

  /// The value of a custom field, or `nil` with the problem noted.
  mutating func customValue(_ step: ColumnStep, _ text: String) -> JSONValue? {
    switch step.rule.type {
    case .text: return .string(text)
    case .list: return .strings(step.style.items(of: text))
    case .integer:
      if let value = Int64(text) ?? Int64(text.withoutExponent) { return .integer(value) }
      refuse(.invalidInteger, step, "'\(text)' is not a whole number")
    case .decimal:
      if step.numbers != .point(NumberRule.comma), let literal = DecimalLiteral(text) {
        return .number(literal.text)
      }
      return decimal(step, text)
    case .boolean:
      if let value = Self.boolean(text) { return .boolean(value) }
      refuse(.invalidBoolean, step, "'\(text)' is neither 'true' nor 'false'")
    case .date: return date(step, text, \.calendarDay).map { .string($0.description) }
    case .instant: return instant(step, text).map { .string($0.description) }
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
