/// What a text feels like, −1…1, and the words that say so.
package struct SentimentScore: Sendable, Equatable {
  /// What the words add up to, hundredths of a point; no bounds.
  package var sum: Int
  /// The words that scored, in the order of the text; their contributions add up to `sum`.
  package var words: [ScoredWord]
  /// The script most of the text is in; `nil` for one without Latin letters and Han characters.
  package var language: TextLanguage?

  /// How the sum becomes a score: the longer the sum, the nearer to 1.
  private static let flattening = 15.0

  /// −1…1.
  ///
  /// - Source: Hutto & Gilbert 2014, ICWSM 8, whose normalisation x ÷ √(x² + 15) this is.
  package var score: Double {
    let points = Double(sum) / 100
    return points / (points * points + Self.flattening).squareRoot()
  }

  /// - Parameter threshold: from which score on a text is positive, and from whose negative down it is negative.
  package func label(threshold: Double = SentimentLabel.threshold) -> SentimentLabel {
    SentimentLabel(score: score, threshold: threshold)
  }
}
