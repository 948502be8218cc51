/// What a text says to whoever reads it, whatever it looks like.
package enum Meaning: Sendable, Equatable, CaseIterable {
  case error, warning, hint, heading
  /// Of values.
  case good, bad, soon, added, removed

  /// How it looks: one of the eight standard colours, which every palette keeps readable on a light and on a dark screen,
  /// or a weight. White, black and the bright colours are readable on one of them alone.
  ///
  /// - Source: ECMA-48, 5th edition, 8.3.117 SGR.
  var style: Int {
    switch self {
    case .error, .bad, .removed: 31
    case .warning, .soon: 33
    case .good, .added: 32
    case .heading: 1
    case .hint: 2
    }
  }

  /// What turns the style on.
  var start: String { "\u{1b}[\(style)m" }
  /// What turns every style off.
  static let end = "\u{1b}[0m"

  /// The text in its style; it must hold no line feed at its end.
  package func inked(_ text: some StringProtocol) -> String { start + text + Meaning.end }
}

extension String {
  /// The text in the style of a meaning, where output is coloured.
  package func inked(as meaning: Meaning?, if hasInk: Bool) -> String {
    guard hasInk, let meaning, !isEmpty else { return self }
    return meaning.inked(self)
  }
}
