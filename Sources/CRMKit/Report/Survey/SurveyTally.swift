import Analytics

/// The answers of one group, counted.
package struct SurveyTally: Sendable {
  /// Those that were given in the span.
  package private(set) var ratings: RatingTally
  /// Those of them that count for nothing, by what was written; an empty text for nothing at all.
  package private(set) var excluded: [String: Int] = [:]
  /// How often somebody was asked in the span, as far as it is known when.
  package private(set) var sent = 0
  /// How often somebody answered what was sent in the span.
  package private(set) var responded = 0

  init(scale: ClosedRange<Int>) { ratings = RatingTally(scale: scale) }

  /// Counts an answer.
  ///
  /// - Parameter written: what was answered where there is no score.
  mutating func add(_ score: Int?, written: String?, weight: Double) {
    ratings.add(score, weight: weight)
    if score == nil { excluded[written ?? "", default: 0] += 1 }
  }

  /// Counts what was sent.
  mutating func addSending(isAnswered: Bool) {
    sent += 1
    if isAnswered { responded += 1 }
  }

  /// `nil` where nobody was asked of whom it is known when.
  package var responseInterval: WilsonInterval? { WilsonInterval(successes: responded, trials: sent) }
}
