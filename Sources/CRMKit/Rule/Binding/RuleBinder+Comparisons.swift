import Analytics

extension RuleBinder {
  func compare(
    _ left: RuleOperand, _ comparison: RuleComparison, _ right: RuleOperand
  ) throws(RuleError) -> RuleCondition {
    try compare(try expression(left), comparison, right)
  }

  func compare(
    _ left: RuleExpression, _ comparison: RuleComparison, _ right: RuleOperand
  ) throws(RuleError) -> RuleCondition {
    switch left {
    case .number(let number): return try compare(number, comparison, right)
    case .text(let term) where left.isKept && right.isNumeric:
      return try compare(.decimal(term), comparison, right)
    case .text(let term): return try compare(text: term, comparison, right)
    case .time(let time): return try compare(time: time, comparison, right)
    case .flag(let term): return try compare(flag: term, comparison, right)
    case .list(let term): return try compare(list: term, comparison, right)
    }
  }

  private func compare(
    _ left: RuleNumber, _ comparison: RuleComparison, _ right: RuleOperand
  ) throws(RuleError) -> RuleCondition {
    let isNamed = comparison == .equal || comparison == .notEqual
    let other = isNamed && isCustomerID(left) ? customer(try number(right)) : try number(right)
    guard left.divisions + other.divisions <= RuleLimits.divisions else {
      throw RuleError(
        .limit, "more than \(RuleLimits.divisions) divisions in one comparison", at: right.position)
    }
    return .numbers(left, comparison, other)
  }

  private func isCustomerID(_ number: RuleNumber) -> Bool {
    guard case .field(let term, _) = number, term.field.name == "id" else { return false }
    return term.scope == .customer || (catalogue.subject == .customer && !catalogue.isOfFacts)
  }

  /// The id of the customer that an id means, who may have been merged.
  private func customer(_ number: RuleNumber) -> RuleNumber {
    guard case .constant(let id, 0) = number, let customer = context.aliases[id] else { return number }
    return .constant(customer, digits: 0)
  }

  private func compare(
    flag term: RuleTerm, _ comparison: RuleComparison, _ right: RuleOperand
  ) throws(RuleError) -> RuleCondition {
    guard case .word(let word, _) = right, word == "true" || word == "false" else {
      throw mismatch(.flag(term), right, hint: "write true or false")
    }
    guard comparison == .equal || comparison == .notEqual else {
      throw RuleError(.type, "true and false have no order", hint: "write = or !=", at: right.position)
    }
    let test = RuleCondition.flag(term, word == "true")
    return comparison == .equal ? test : .not(test)
  }

  private func compare(
    list term: RuleTerm, _ comparison: RuleComparison, _ right: RuleOperand
  ) throws(RuleError) -> RuleCondition {
    let test = RuleCondition.elements(term, .equal(try text(right, for: .list(term)).foldedForRules))
    switch comparison {
    case .equal: return test
    case .notEqual: return .not(test)
    default:
      throw RuleError(.type, "a list has no order", hint: "write has, contains or in", at: right.position)
    }
  }

  private func mismatch(_ left: RuleExpression, _ right: RuleOperand, hint: String? = nil) -> RuleError {
    RuleError(.type, "\(left.typeName) cannot be compared with '\(right)'", hint: hint, at: right.position)
  }
}

// MARK: Texts

extension RuleBinder {
  private func compare(
    text term: RuleTerm, _ comparison: RuleComparison, _ right: RuleOperand
  ) throws(RuleError) -> RuleCondition {
    let text = try text(right, for: .text(term)).foldedForRules
    if let words = term.field.type.allowed { try check(text, among: words, right.position) }
    let spellings = spellings(try self.text(right, for: .text(term)), of: term)
    let isSame = RuleCondition.text(term, spellings.count == 1 ? .equal(text) : .among(spellings))
    switch comparison {
    case .equal: return isSame
    case .notEqual: return .not(isSame)
    default:
      guard case .ranked(let words) = term.field.type else { return .text(term, .ordered(comparison, text)) }
      return .text(
        term, .among(words.filter { word in comparison.holds(rank(word, words), rank(text, words)) }))
    }
  }

  private func rank(_ word: String, _ words: [String]) -> Int { words.firstIndex(of: word) ?? 0 }

  private func check(_ word: String, among words: [String], _ position: RulePosition) throws(RuleError) {
    guard !words.contains(word) else { return }
    throw RuleError(
      .value, "'\(word)' is not one of \(words.joined(separator: ", "))",
      hint: suggestion(for: word, among: words).map { "did you mean '\($0)'?" }, at: position)
  }

  func match(_ left: RuleOperand, _ match: RuleMatch, _ right: RuleOperand) throws(RuleError) -> RuleCondition
  {
    let expression = try expression(left)
    let text = try text(right, for: expression)
    switch expression {
    case .list(let term) where match == .has: return .elements(term, .equal(text.foldedForRules))
    case .list(let term): return .elements(term, .pattern(try pattern(match, text, right.position)))
    case .text(let term) where match != .has:
      return .text(term, .pattern(try pattern(match, text, right.position)))
    default:
      throw RuleError(
        .type, "'\(left)' is \(expression.typeName), for which there is no '\(match.rawValue)'",
        at: left.position)
    }
  }

  private func pattern(
    _ match: RuleMatch, _ text: String, _ position: RulePosition
  ) throws(RuleError) -> RulePattern {
    let pattern = RulePattern(match, text)
    guard pattern.stars <= RuleLimits.stars else {
      throw RuleError(.limit, "the pattern has more than \(RuleLimits.stars) stars", at: position)
    }
    return pattern
  }

  func texts(_ operands: [RuleOperand], for term: RuleTerm) throws(RuleError) -> [String] {
    var texts: [String] = []
    for operand in operands { texts += spellings(try text(operand, for: .text(term)), of: term) }
    return texts
  }

  /// What a row may hold that is meant by a text: of a country its code and its names, else the text alone.
  private func spellings(_ text: String, of term: RuleTerm) -> [String] {
    guard term.field.name == "country", term.field.type == .text else { return [text.foldedForRules] }
    return Country.spellings(of: text).map(\.foldedForRules)
  }

  /// What an operand says as text: as it is written, without its quotes.
  private func text(_ operand: RuleOperand, for left: RuleExpression) throws(RuleError) -> String {
    switch operand {
    case .text("@me", let position): throw .ownMention(at: position)
    case .word(let text, _), .text(let text, _), .number(let text, _), .date(let text, _),
      .duration(let text, _):
      return text
    case .offset, .call, .negative, .arithmetic:
      throw mismatch(left, operand, hint: "write texts with signs in quotes")
    }
  }
}

extension RuleComparison {
  /// Whether two things compare so.
  func holds<T: Comparable>(_ left: T, _ right: T) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

// MARK: Numbers

extension RuleBinder {
  /// - Throws: ``RuleError`` `rule_type` for anything but a number, `rule_limit` for too many decimal places.
  func number(_ operand: RuleOperand) throws(RuleError) -> RuleNumber {
    let number = try plainNumber(operand)
    guard abs(number.digits) <= RuleLimits.digits else {
      throw RuleError(
        .limit, "more than \(RuleLimits.digits) decimal places", hint: "round the numbers",
        at: operand.position)
    }
    return number
  }

  private func plainNumber(_ operand: RuleOperand) throws(RuleError) -> RuleNumber {
    switch operand {
    case .number(let text, let position): return try constant(text, position)
    case .negative(let inner, _): return .negative(try number(inner))
    case .arithmetic(let left, let sign, let right):
      return .arithmetic(try number(left), sign, try number(right))
    case .word(let name, _) where term(name) == nil && !isAggregate(name):
      throw RuleError(
        .type, "a number is expected, not '\(name)'",
        hint: suggestion(for: name, among: catalogue.names).map { "did you mean '\($0)'?" },
        at: operand.position)
    case .word, .call:
      let expression = try expression(operand)
      if case .text(let term) = expression, expression.isKept { return .decimal(term) }
      guard case .number(let number) = expression else {
        throw RuleError(
          .type, "'\(operand)' is \(expression.typeName), not a number", at: operand.position)
      }
      return number
    case .text, .date, .duration, .offset:
      throw RuleError(.type, "a number is expected, not '\(operand)'", at: operand.position)
    }
  }

  private func isAggregate(_ name: String) -> Bool {
    guard let (catalogue, _, name) = found(name) else { return false }
    return catalogue.aggregate(name) != nil
  }

  private func constant(_ text: String, _ position: RulePosition) throws(RuleError) -> RuleNumber {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1].count : 0
    guard parts.count <= 2, let value = Int64(parts.joined()) else {
      throw RuleError(.value, "'\(text)' is too large a number", at: position)
    }
    return .constant(value, digits: fraction)
  }
}
