extension Store {
  /// Whom a report is about.
  ///
  /// - Parameters:
  ///   - filter: a rule over customers.
  ///   - segment: the name of a segment.
  /// - Throws: ``RuleError``, ``RecordError/unknownName(noun:name:among:)`` for the segment.
  package func population(filter: String?, segment: String?, asOf: AsOf) throws -> ReportPopulation {
    if let segment { _ = try self.segment(segment) }
    var population = ReportPopulation.everybody
    let rules = [(filter, "filter"), (segment.map { "segment:" + $0.asRuleWord }, "segment")]
    for (text, source) in rules {
      guard let text else { continue }
      let rule = try rule(text, for: .customer, asOf: asOf, source: source)
      try prepare(rule)
      let condition = rule.condition(alias: "c")
      population = population.narrowed(by: condition.sql, values: condition.values)
    }
    return population
  }
}

extension String {
  /// The text as a rule writes it: in quotes unless it is a plain word.
  fileprivate var asRuleWord: String {
    let isPlain = utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    return isPlain && !isEmpty
      ? self : "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
