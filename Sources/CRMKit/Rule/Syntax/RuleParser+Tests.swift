/// What a condition says of the value on its left.
extension RuleParser {
  /// The condition that begins here, `nil` where the value stands alone.
  mutating func test(of left: RuleOperand) throws(RuleError) -> RuleNode? {
    if case .symbol(let symbol) = token.kind, let comparison = RuleComparison(rawValue: symbol) {
      advance()
      return .comparison(left, comparison, try value())
    }
    guard case .word(let word) = token.kind else { return nil }
    if word == "is" { return try emptiness(of: left) }
    let isNegated = word == "not"
    if isNegated { advance() }
    guard let node = try wordTest(of: left) else {
      guard !isNegated else { throw unexpected("'in', 'between', 'contains', 'like' or 'has'") }
      return nil
    }
    guard isNegated else { return node }
    try count()
    return .not(node)
  }

  private mutating func emptiness(of left: RuleOperand) throws(RuleError) -> RuleNode {
    advance()
    let isNegated = take(word: "not")
    guard take(word: "empty") else { throw unexpected("'empty'") }
    guard isNegated else { return .empty(left) }
    try count()
    return .not(.empty(left))
  }

  private mutating func wordTest(of left: RuleOperand) throws(RuleError) -> RuleNode? {
    if take(word: "in") { return try inclusion(of: left) }
    if take(word: "between") {
      let lower = try value()
      guard take(word: "and") else { throw unexpected("'and'") }
      return .between(left, lower, try value())
    }
    for match in RuleMatch.allCases {
      let words = match.rawValue.split(separator: " ").map(String.init)
      guard take(word: words[0]) else { continue }
      if words.count > 1, !take(word: words[1]) { throw unexpected("'\(words[1])'") }
      return .match(left, match, try value())
    }
    return nil
  }

  /// `in (a, b)`, `in next 7d`, `in last 30d`.
  private mutating func inclusion(of left: RuleOperand) throws(RuleError) -> RuleNode {
    if case .word(let word) = token.kind, word == "next" || word == "last" {
      advance()
      guard case .duration(let duration) = token.kind else { throw unexpected("a duration such as 7d") }
      let position = token.position
      advance()
      return .near(left, isFuture: word == "next", duration, position)
    }
    try expect("(")
    var values = [try value()]
    while take(",") { values.append(try value()) }
    try expect(")")
    return .membership(left, values)
  }
}
