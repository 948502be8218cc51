/// A word or a group of words that scored.
package struct ScoredWord: Sendable, Equatable {
  /// Offsets in the text's UTF-8.
  package var range: Range<Int>
  /// Hundredths of a point, before the sum is normalised.
  package var contribution: Int
  package var rules: SentimentRules

  package init(range: Range<Int>, contribution: Int, rules: SentimentRules = []) {
    self.range = range
    self.contribution = contribution
    self.rules = rules
  }
}
