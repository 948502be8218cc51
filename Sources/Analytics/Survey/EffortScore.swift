/// How easy something was: the mean answer, and the share at the easy end of the scale.
package struct EffortScore: Sendable, Equatable {
  /// Which end of the scale is the easy one. Questionnaires differ, and the figure means nothing without it.
  package enum Direction: String, Sendable, CaseIterable {
    /// "It was easy": strongly agree is the highest.
    case higherIsEasier = "higher_is_easier"
    /// "How much effort": a great deal is the highest.
    case higherIsHarder = "higher_is_harder"
  }

  package let direction: Direction
  /// The answers as the scale has them; its share is that of the easy end.
  package let answers: SatisfactionScore

  /// - Parameters: `tally` — on any scale, 1…5 and 1…7 are usual; `values` — how many values make the easy end.
  /// - Returns: `nil` without an answer that counts.
  package init?(
    _ tally: RatingTally, direction: Direction = .higherIsEasier, values: Int = 2, confidence: Double = 0.95
  ) {
    let values = min(max(1, values), tally.scale.count)
    let easy =
      direction == .higherIsEasier
      ? tally.scale.upperBound - values + 1...tally.scale.upperBound
      : tally.scale.lowerBound...tally.scale.lowerBound + values - 1
    guard let answers = SatisfactionScore(tally, top: easy, confidence: confidence) else { return nil }
    self.answers = answers
    self.direction = direction
  }
}
