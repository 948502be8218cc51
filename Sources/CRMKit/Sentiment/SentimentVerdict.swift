import Analytics

/// What a judge says of a text.
package struct SentimentVerdict: Sendable, Equatable {
  /// A word, a group of words, a picture or a mark that scored.
  package struct Word: Sendable, Equatable {
    package var text: String
    /// Hundredths of a point.
    package var points: Int
    /// What made it count other than it does alone.
    package var rules: [String]
  }

  /// −1…1.
  package var score: Double
  package var label: SentimentLabel
  /// What the script tells; a model does not ask.
  package var language: TextLanguage?
  /// Hundredths of a point: what the words add up to, before that becomes a score.
  package var sum: Int
  package var words: [Word]
  /// The chance of being positive, by a model.
  package var chance: Double?
}
