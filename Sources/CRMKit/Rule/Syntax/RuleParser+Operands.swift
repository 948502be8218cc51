/// Values and arithmetic.
extension RuleParser {
  /// A value behind an operator, where keywords may stand for themselves: `language = is`.
  mutating func value() throws(RuleError) -> RuleOperand {
    let position = token.position
    guard case .operand(let operand) = try sum(isValue: true) else {
      throw RuleError(.syntax, "a value is expected, not a condition", at: position)
    }
    return operand
  }

  mutating func sum(isValue: Bool) throws(RuleError) -> Parsed {
    var left = try product(isValue: isValue)
    while let sign = sign(isProduct: false) {
      left = .operand(
        try arithmetic(left, sign) { parser throws(RuleError) in try parser.product(isValue: isValue) })
    }
    return left
  }

  private mutating func product(isValue: Bool) throws(RuleError) -> Parsed {
    var left = try signed(isValue: isValue)
    while let sign = sign(isProduct: true) {
      left = .operand(
        try arithmetic(left, sign) { parser throws(RuleError) in try parser.signed(isValue: isValue) })
    }
    return left
  }

  private func sign(isProduct: Bool) -> RuleArithmetic? {
    guard case .symbol(let symbol) = token.kind, let sign = RuleArithmetic(rawValue: symbol) else {
      return nil
    }
    return sign.isProduct == isProduct ? sign : nil
  }

  private mutating func arithmetic(
    _ left: Parsed, _ sign: RuleArithmetic, _ next: (inout RuleParser) throws(RuleError) -> Parsed
  ) throws(RuleError) -> RuleOperand {
    guard case .operand(let left) = left else { throw unexpected("'and', 'or' or the end") }
    advance()
    let position = token.position
    guard case .operand(let right) = try next(&self) else {
      throw RuleError(.syntax, "a value is expected, not a condition", at: position)
    }
    try count()
    return .arithmetic(left, sign, right)
  }

  /// A value with a sign before it: `-5`, and the days `-60d` and `+7d`.
  private mutating func signed(isValue: Bool) throws(RuleError) -> Parsed {
    let start = token.position
    let isMinus = token.kind == .symbol("-")
    guard isMinus || token.kind == .symbol("+") else { return try primary(isValue: isValue) }
    advance()
    if case .duration(let text) = token.kind {
      let position = start.extended(to: token.position)
      advance()
      try count()
      return .operand(.offset(text, isPast: isMinus, position))
    }
    guard isMinus else { throw unexpected("a duration such as 7d") }
    let parsed = try nested { parser throws(RuleError) in try parser.signed(isValue: isValue) }
    guard case .operand(let operand) = parsed else {
      throw RuleError(.syntax, "a value is expected, not a condition", at: start)
    }
    try count()
    return .operand(.negative(operand, start.extended(to: operand.position)))
  }

  private mutating func primary(isValue: Bool) throws(RuleError) -> Parsed {
    if token.kind == .symbol("(") {
      advance()
      let parsed = try nested { parser throws(RuleError) in
        isValue ? .operand(try parser.value()) : try parser.disjunction()
      }
      try expect(")")
      return parsed
    }
    try count()
    return .operand(try simple(isValue: isValue))
  }

  private mutating func simple(isValue: Bool) throws(RuleError) -> RuleOperand {
    let token = token
    let position = token.position
    switch token.kind {
    case .text(let text):
      advance()
      return .text(text, position)
    case .number(let text):
      advance()
      return .number(text, position)
    case .date(let text):
      advance()
      return .date(text, position)
    case .duration(let text):
      advance()
      guard case .word("ago") = self.token.kind else { return .duration(text, position) }
      let end = self.token.position
      advance()
      return .offset(text, isPast: true, position.extended(to: end))
    case .word(let word):
      let isCall = following.kind == .symbol("(")
      if RuleParser.keywords.contains(word), !isValue || isCall { break }
      advance()
      return isCall ? try call(word, position) : .word(word, position)
    case .label, .symbol, .end: break
    }
    throw unexpected(isValue ? "a value" : "a condition")
  }

  /// `orders.count(180d..90d, channel = web)`, after its name.
  private mutating func call(_ name: String, _ start: RulePosition) throws(RuleError) -> RuleOperand {
    try expect("(")
    var window: RuleWindow?
    var conditions: [RuleNode] = []
    if case .duration(let text) = token.kind, isWindowEnd(following) {
      advance()
      window = try windowEnd(after: text)
    } else if token.kind != .symbol(")") {
      conditions.append(try argument())
    }
    while accept(",") { conditions.append(try argument()) }
    let end = token.position
    try expect(")")
    return .call(name, window, conditions, start.extended(to: end))
  }

  /// Whether a duration before this token is a window, not a value that a condition begins with.
  private func isWindowEnd(_ token: RuleToken) -> Bool {
    [.symbol(","), .symbol(")"), .symbol("..")].contains(token.kind)
  }

  private mutating func windowEnd(after first: String) throws(RuleError) -> RuleWindow {
    guard accept("..") else { return .last(first) }
    guard case .duration(let second) = token.kind else { throw unexpected("a duration such as 90d") }
    advance()
    return .between(first, second)
  }

  private mutating func argument() throws(RuleError) -> RuleNode {
    try nested { parser throws(RuleError) in RuleParser.condition(try parser.disjunction()) }
  }
}
