/// Takes a rule's text apart into tokens.
struct RuleLexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// - Throws: ``RuleError`` for a character that begins nothing, and for an open quote.
  mutating func tokens() throws(RuleError) -> [RuleToken] {
    var tokens: [RuleToken] = []
    repeat { tokens.append(try next()) } while tokens.last?.kind != .end
    return tokens
  }

  private mutating func next() throws(RuleError) -> RuleToken {
    skipSpace()
    let start = index
    guard let scalar = peek() else {
      return RuleToken(kind: .end, position: RulePosition(start, start))
    }
    let kind: RuleToken.Kind
    if scalar == "\"" || scalar == "'" {
      kind = .text(try quoted(scalar))
    } else if scalar.isRuleDigit {
      kind = numeric()
    } else if scalar.beginsRuleWord {
      kind = try word()
    } else {
      kind = try symbol()
    }
    return RuleToken(kind: kind, position: RulePosition(start, index))
  }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  /// White space, and comments from `#` to the end of the line.
  private mutating func skipSpace() {
    while let scalar = peek() {
      if scalar == "#" {
        while let inner = peek(), inner != "\n" {
          _ = inner
          index += 1
        }
      } else if scalar.properties.isWhitespace || scalar.value == 0xFEFF {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func read(while condition: (Unicode.Scalar) -> Bool) -> String {
    var text = ""
    while let scalar = peek(), condition(scalar) {
      text.unicodeScalars.append(scalar)
      index += 1
    }
    return text
  }

  private func text(from start: Int) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[start..<index])
    return text
  }
}

// MARK: The kinds of tokens

extension RuleLexer {
  private mutating func quoted(_ quote: Unicode.Scalar) throws(RuleError) -> String {
    let start = index
    index += 1
    var text = ""
    while let scalar = peek(), scalar.value != 0 {
      index += 1
      if scalar == quote { return text }
      guard scalar == "\\" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      guard let escaped = peek(), let meaning = RuleLexer.escapes[escaped] else {
        throw RuleError(
          .syntax, "'\\' stands before nothing it could mean",
          hint: #"write \\ for a backslash, \" for a quote"#,
          at: RulePosition(index - 1, index))
      }
      index += 1
      text.unicodeScalars.append(meaning)
    }
    throw RuleError(.syntax, "the quote is not closed", at: RulePosition(start, start + 1))
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "\\": "\\", "\"": "\"", "'": "'", "n": "\n", "t": "\t",
  ]

  /// A date, a number, a duration, or a word that begins with a digit, as `85123A`.
  private mutating func numeric() -> RuleToken.Kind {
    let start = index
    if readDate() { return .date(text(from: start)) }
    while let scalar = peek(), scalar.continuesRuleWord || continuesNumber(scalar) { index += 1 }
    let text = text(from: start)
    if text.unicodeScalars.allSatisfy({ $0.isRuleDigit || $0 == "." }), text.count(where: { $0 == "." }) <= 1
    {
      return .number(text)
    }
    return RuleDuration(text) == nil ? .word(text) : .duration(text)
  }

  /// A point with a digit behind it; two points are the `..` of a window.
  private func continuesNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." && peek(1)?.continuesRuleWord == true
  }

  /// `2026-01`, `2026-Q1`, `2026-01-15`, `2026-01-15T09:00:00.5+01:00`; puts back what has another form.
  private mutating func readDate() -> Bool {
    let start = index
    guard readDigits(4), accept("-") else { return putBack(start) }
    if accept("Q") {
      return readDigits(1) && isBoundary ? true : putBack(start)
    }
    guard readDigits(2) else { return putBack(start) }
    if peek() == "-", peek(1)?.isRuleDigit == true {
      index += 1
      guard readDigits(2) else { return putBack(start) }
      if accept("T") { readTime() }
    }
    return isBoundary ? true : putBack(start)
  }

  private mutating func readTime() {
    _ = read { $0.isRuleDigit || $0 == ":" || $0 == "." }
    if accept("Z") { return }
    if peek() == "+" || peek() == "-", peek(1)?.isRuleDigit == true {
      index += 1
      _ = read { $0.isRuleDigit || $0 == ":" }
    }
  }

  private var isBoundary: Bool { peek()?.continuesRuleWord != true }

  private mutating func readDigits(_ count: Int) -> Bool {
    for _ in 0..<count {
      guard peek()?.isRuleDigit == true else { return false }
      index += 1
    }
    return true
  }

  private mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == scalar else { return false }
    index += 1
    return true
  }

  private mutating func putBack(_ start: Int) -> Bool {
    index = start
    return false
  }

  /// A name or bare text: letters, digits and `_`; `.`, `-`, `@` and `:` between them.
  private mutating func word() throws(RuleError) -> RuleToken.Kind {
    let start = index
    while let scalar = peek() {
      if scalar == ":", let label = RuleLabel(rawValue: text(from: start)) {
        index += 1
        return .label(label, try labelName())
      }
      guard scalar.continuesRuleWord || joins(scalar) else { break }
      index += 1
    }
    return .word(text(from: start))
  }

  /// Signs that belong to a word because one goes on behind them; a hyphen before a digit is a minus.
  private func joins(_ scalar: Unicode.Scalar) -> Bool {
    guard let next = peek(1) else { return false }
    switch scalar {
    case ".", "@", ":": return next.continuesRuleWord
    case "-": return next.beginsRuleWord
    default: return false
    }
  }

  private mutating func labelName() throws(RuleError) -> String {
    let start = index
    let name: String
    if let quote = peek(), quote == "\"" || quote == "'" {
      name = try quoted(quote)
    } else {
      name = read { $0.isPlainInLabel }
    }
    guard !name.isEmpty else {
      throw RuleError(
        .syntax, "a name is missing behind the colon", hint: "write tag:vip",
        at: RulePosition(start, start + 1))
    }
    return name
  }

  private mutating func symbol() throws(RuleError) -> RuleToken.Kind {
    let two = String(String.UnicodeScalarView(scalars[index..<min(index + 2, scalars.count)]))
    if ["!=", "<=", ">=", ".."].contains(two) {
      index += 2
      return .symbol(two)
    }
    let one = String(two.unicodeScalars.prefix(1))
    if one == "@", scalars[index...].starts(with: "@me".unicodeScalars) {
      throw .ownMention(at: RulePosition(index, index + 3))
    }
    guard ["=", "<", ">", "(", ")", ",", "+", "-", "*", "/"].contains(one) else {
      throw RuleError(
        .syntax, "'\(one)' means nothing here", hint: "write texts with such characters in quotes",
        at: RulePosition(index, index + 1))
    }
    index += 1
    return .symbol(one)
  }
}

extension Unicode.Scalar {
  fileprivate var isRuleDigit: Bool { "0" <= self && self <= "9" }

  fileprivate var beginsRuleWord: Bool {
    isASCII ? properties.isAlphabetic || self == "_" : !properties.isWhitespace && value != 0xFEFF
  }

  fileprivate var continuesRuleWord: Bool { beginsRuleWord || isRuleDigit }

  /// What a name behind a colon may have outside of quotes.
  var isPlainInLabel: Bool {
    !properties.isWhitespace && value > 0x20 && value != 0x7F && !"()\"',#\\".unicodeScalars.contains(self)
  }
}
