/// What made a word count other than it does alone.
package struct SentimentRules: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let negated = SentimentRules(rawValue: 1)
  package static let raised = SentimentRules(rawValue: 2)
  package static let lowered = SentimentRules(rawValue: 4)
  package static let capitals = SentimentRules(rawValue: 8)
  package static let lengthened = SentimentRules(rawValue: 16)
  package static let beforeContrast = SentimentRules(rawValue: 32)
  package static let afterContrast = SentimentRules(rawValue: 64)
  package static let excess = SentimentRules(rawValue: 128)

  private static let names: [(SentimentRules, String)] = [
    (.negated, "negated"), (.raised, "raised"), (.lowered, "lowered"), (.capitals, "capitals"),
    (.lengthened, "lengthened"), (.beforeContrast, "before_but"), (.afterContrast, "after_but"),
    (.excess, "too"),
  ]

  /// A word a rule, for reading.
  package var words: [String] { Self.names.filter { contains($0.0) }.map(\.1) }
}
