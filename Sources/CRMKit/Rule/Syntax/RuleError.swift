/// What is wrong with a rule, and where.
package struct RuleError: Error, Sendable, Equatable {
  /// A stable word for scripts.
  package enum Code: String, Sendable, CaseIterable {
    /// The text does not follow the grammar.
    case syntax = "rule_syntax"
    /// No field, aggregate or label goes by this name.
    case unknownName = "rule_unknown_name"
    /// Things are compared that are not alike.
    case type = "rule_type"
    /// A date, a number or a word that the field cannot have.
    case value = "rule_value"
    /// Too long, too deep, too many parts.
    case limit = "rule_limit"
    case unknownSegment = "rule_unknown_segment"
    /// A segment that is made of itself.
    case cycle = "rule_cycle"
    /// Amounts in several currencies without one to count in.
    case currency = "rule_currency"
    /// Scores that nobody computes here.
    case scores = "rule_scores"
  }

  package var code: Code
  /// A sentence in git's wording: lower case, no full stop, the offending text in single quotes.
  package var message: String
  /// What to do about it.
  package var hint: String?
  /// Where in ``text``.
  package var position: RulePosition
  /// The rule; empty until the place that knows it adds it.
  package var text = ""
  /// What the rule is called in front of the position: `rule`, `segment:vip`, the name of a file.
  package var source = "rule"

  package init(_ code: Code, _ message: String, hint: String? = nil, at position: RulePosition) {
    self.code = code
    self.message = message
    self.hint = hint
    self.position = position
  }

  /// `@me` is the actor in options alone: a rule holds for the same rows whoever asks.
  static func ownMention(at position: RulePosition) -> RuleError {
    RuleError(
      .value, "'@me' in a rule would be somebody else for everyone who asks",
      hint: "write a user's name, as in owner = ann; @me is for the options of lists", at: position)
  }

  /// The error of a rule whose text is known.
  func of(_ text: String, _ source: String) -> RuleError {
    guard self.text.isEmpty else { return self }
    var error = self
    error.text = text
    error.source = source
    return error
  }
}

extension RuleError {
  /// Line and column, each from 1; the column counts Unicode scalars.
  package var place: (line: Int, column: Int) {
    let before = text.unicodeScalars.prefix(position.start)
    let line = before.count { $0 == "\n" } + 1
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    return (line, column)
  }

  /// The line of the rule that the position stands on.
  package var line: String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return place.line <= lines.count ? String(lines[place.line - 1]) : ""
  }

  /// How many scalars of the line the caret should mark, at least one.
  package var length: Int {
    let rest = line.unicodeScalars.count - place.column + 1
    return max(1, min(position.end - position.start, rest))
  }
}

/// How large a rule may be, so that no text can make the program work without end.
package enum RuleLimits {
  /// Bytes of text.
  package static let bytes = 4096
  /// Parentheses, `not` and calls inside each other.
  package static let depth = 32
  /// Conditions, values and operations together.
  package static let nodes = 200
  /// Segments inside segments.
  package static let segmentDepth = 8
  /// Nodes of a rule and of all segments it is made of.
  package static let totalNodes = 1000
  /// Stars of a pattern: comparing takes time that grows with each.
  package static let stars = 8
  /// Divisions by anything but a number in one comparison: each doubles the query.
  package static let divisions = 4
  /// Decimal places of a product or a number.
  package static let digits = 12
}
