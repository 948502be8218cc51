/// How a score reads.
package enum SentimentLabel: String, Sendable, CaseIterable {
  case positive, neutral, negative

  /// The usual distance of a label from 0.
  package static let threshold = 0.05

  /// - Parameter threshold: from which score on a text is positive, and from whose negative down it is negative.
  package init(score: Double, threshold: Double = SentimentLabel.threshold) {
    self = score == 0 ? .neutral : score >= threshold ? .positive : score <= -threshold ? .negative : .neutral
  }
}
