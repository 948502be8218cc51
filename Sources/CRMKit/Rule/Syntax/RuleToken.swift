/// A word of a rule's text.
struct RuleToken: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// A name, a bare text or a keyword.
    case word(String)
    /// A text in quotes.
    case text(String)
    /// Digits, perhaps with a decimal point.
    case number(String)
    /// `90d`, `2w`, `6mo`, `1y`.
    case duration(String)
    /// `2026-01-15`, `2026-01`, `2026-Q1`, `2026-01-15T09:00:00Z`.
    case date(String)
    /// `tag:vip`, `segment:vip`.
    case label(RuleLabel, String)
    case symbol(String)
    case end
  }

  let kind: Kind
  let position: RulePosition

  /// The token as an error names it.
  var description: String {
    switch kind {
    case .word(let text), .number(let text), .duration(let text), .date(let text), .symbol(let text):
      "'\(text)'"
    case .text(let text): "the text '\(text)'"
    case .label(let label, let name): "'\(label.rawValue):\(name)'"
    case .end: "the end"
    }
  }
}

/// What stands before the colon of `tag:vip`.
package enum RuleLabel: String, Sendable, CaseIterable {
  case tag
  case segment
}
