/// Reads a rule by recursive descent; the grammar stands in `crm-rules(7)`.
struct RuleParser {
  private let tokens: [RuleToken]
  private var index = 0
  private var depth = 0
  private var nodes = 0

  /// Parentheses may hold a condition or a value, and only what follows them tells.
  enum Parsed {
    case condition(RuleNode)
    case operand(RuleOperand)
  }

  /// - Throws: ``RuleError`` `rule_syntax`, `rule_limit`.
  static func parse(_ text: String) throws(RuleError) -> RuleNode { try read(text).node }

  /// The tree, and how many nodes it has.
  static func read(_ text: String) throws(RuleError) -> (node: RuleNode, nodes: Int) {
    guard text.utf8.count <= RuleLimits.bytes else {
      throw RuleError(
        .limit, "the rule is longer than \(RuleLimits.bytes) bytes", hint: "save a part of it as a segment",
        at: .none)
    }
    var lexer = RuleLexer(text)
    var parser = RuleParser(tokens: try lexer.tokens())
    return (try parser.rule(), parser.nodes)
  }

  private init(tokens: [RuleToken]) { self.tokens = tokens }

  private mutating func rule() throws(RuleError) -> RuleNode {
    guard token.kind != .end else {
      throw RuleError(
        .syntax, "the rule is empty", hint: "write one such as country = DE", at: token.position)
    }
    let parsed = try disjunction()
    guard token.kind == .end else { throw unexpected("'and', 'or' or the end") }
    return RuleParser.condition(parsed)
  }
}

// MARK: Tokens

extension RuleParser {
  var token: RuleToken { tokens[index] }

  /// The token behind the next; the end stays the end.
  var following: RuleToken { tokens[min(index + 1, tokens.count - 1)] }

  mutating func advance() {
    if index + 1 < tokens.count { index += 1 }
  }

  mutating func accept(_ symbol: String) -> Bool {
    guard token.kind == .symbol(symbol) else { return false }
    advance()
    return true
  }

  mutating func accept(word: String) -> Bool {
    guard token.kind == .word(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ symbol: String) throws(RuleError) {
    guard accept(symbol) else { throw unexpected("'\(symbol)'") }
  }

  func unexpected(_ wanted: String) -> RuleError {
    var hint: String?
    if case .word(let word) = token.kind, RuleParser.keywords.contains(word.lowercased()),
      word != word.lowercased()
    {
      hint = "write '\(word.lowercased())' in lower case"
    }
    return RuleError(
      .syntax, "\(wanted) is expected, not \(token.description)", hint: hint, at: token.position)
  }

  /// Words that stand for themselves only behind an operator, or in quotes.
  static let keywords: Set<String> = [
    "and", "or", "not", "in", "between", "is", "contains", "starts", "ends", "like", "has",
  ]

  /// Notes a node of the tree.
  mutating func count() throws(RuleError) {
    nodes += 1
    guard nodes <= RuleLimits.nodes else {
      throw RuleError(
        .limit, "the rule has more than \(RuleLimits.nodes) parts", hint: "save a part of it as a segment",
        at: token.position)
    }
  }

  /// Runs `body` one level deeper.
  mutating func nested<R>(
    _ body: (inout RuleParser) throws(RuleError) -> R
  ) throws(RuleError) -> R {
    depth += 1
    defer { depth -= 1 }
    guard depth <= RuleLimits.depth else {
      throw RuleError(
        .limit, "the rule is nested deeper than \(RuleLimits.depth) levels", at: token.position)
    }
    return try body(&self)
  }
}

// MARK: Conditions

extension RuleParser {
  static func condition(_ parsed: Parsed) -> RuleNode {
    switch parsed {
    case .condition(let node): node
    case .operand(let operand): .truth(operand)
    }
  }

  mutating func disjunction() throws(RuleError) -> Parsed {
    let first = try conjunction()
    guard token.kind == .word("or") else { return first }
    var nodes = [RuleParser.condition(first)]
    while accept(word: "or") { nodes.append(RuleParser.condition(try conjunction())) }
    try count()
    return .condition(.some(nodes))
  }

  private mutating func conjunction() throws(RuleError) -> Parsed {
    let first = try negation()
    guard token.kind == .word("and") else { return first }
    var nodes = [RuleParser.condition(first)]
    while accept(word: "and") { nodes.append(RuleParser.condition(try negation())) }
    try count()
    return .condition(.every(nodes))
  }

  private mutating func negation() throws(RuleError) -> Parsed {
    guard accept(word: "not") else { return try predicate() }
    try count()
    return .condition(
      .not(try nested { parser throws(RuleError) in RuleParser.condition(try parser.negation()) }))
  }

  private mutating func predicate() throws(RuleError) -> Parsed {
    if case .label(let label, let name) = token.kind {
      let position = token.position
      advance()
      try count()
      return .condition(.label(label, name, position))
    }
    let parsed = try sum(isValue: false)
    guard case .operand(let left) = parsed, let node = try test(of: left) else { return parsed }
    try count()
    return .condition(node)
  }
}

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
    let isNegated = accept(word: "not")
    guard accept(word: "empty") else { throw unexpected("'empty'") }
    guard isNegated else { return .empty(left) }
    try count()
    return .not(.empty(left))
  }

  private mutating func wordTest(of left: RuleOperand) throws(RuleError) -> RuleNode? {
    if accept(word: "in") { return try inclusion(of: left) }
    if accept(word: "between") {
      let lower = try value()
      guard accept(word: "and") else { throw unexpected("'and'") }
      return .between(left, lower, try value())
    }
    for match in RuleMatch.allCases {
      let words = match.rawValue.split(separator: " ").map(String.init)
      guard accept(word: words[0]) else { continue }
      if words.count > 1, !accept(word: words[1]) { throw unexpected("'\(words[1])'") }
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
    while accept(",") { values.append(try value()) }
    try expect(")")
    return .membership(left, values)
  }
}
