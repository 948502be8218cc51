import Analytics

/// How answers become one figure.
package enum SurveyYardstick: Sendable {
  /// Answers to surveys of one kind and one scale.
  case scale(SurveyKind, ClosedRange<Int>, EffortScore.Direction?)
  /// Answers about satisfaction on several scales: whether each is among the two highest of its own.
  case satisfied

  /// - Parameter surveys: all of one kind.
  init(_ surveys: [Survey]) {
    guard let first = surveys.first else {
      self = .satisfied
      return
    }
    self =
      surveys.allSatisfy { $0.scale == first.scale }
      ? .scale(first.kind, first.scale, first.direction) : .satisfied
  }

  /// The scale on which answers are counted.
  var scale: ClosedRange<Int> {
    switch self {
    case .scale(_, let scale, _): scale
    case .satisfied: 0...1
    }
  }

  /// An answer on it.
  func value(_ score: Int, of survey: Survey) -> Int {
    switch self {
    case .scale: score
    case .satisfied: score >= survey.scale.upperBound - 1 ? 1 : 0
    }
  }

  /// What the answers come to; `nil` without one that counts.
  func measure(_ tally: RatingTally) -> SurveyMeasure? {
    switch self {
    case .scale(.nps, _, _): NetPromoterScore(tally).map(SurveyMeasure.recommendation)
    case .scale(.csat, _, _): SatisfactionScore(tally).map { SurveyMeasure.satisfaction($0, hasScale: true) }
    case .scale(.ces, _, let direction):
      EffortScore(tally, direction: direction ?? .higherIsEasier).map(SurveyMeasure.effort)
    case .satisfied:
      SatisfactionScore(tally, top: 1...1).map { SurveyMeasure.satisfaction($0, hasScale: false) }
    }
  }
}

/// What the answers of a group come to.
package enum SurveyMeasure: Sendable {
  case recommendation(NetPromoterScore)
  /// Where answers are on several scales they have no common mean.
  case satisfaction(SatisfactionScore, hasScale: Bool)
  case effort(EffortScore)

  /// Shares and means of answers that have a scale.
  package var shares: SatisfactionScore? {
    switch self {
    case .recommendation: nil
    case .satisfaction(let score, _): score
    case .effort(let score): score.answers
    }
  }

  /// How far two are apart; `nil` where there is no telling.
  package func difference(from other: SurveyMeasure) -> ScoreDifference? {
    switch (self, other) {
    case (.recommendation(let first), .recommendation(let second)): first.difference(from: second)
    case (.satisfaction(let first, _), .satisfaction(let second, _)): first.difference(from: second)
    case (.effort(let first), .effort(let second)): first.answers.difference(from: second.answers)
    default: nil
    }
  }
}
