import Analytics
import Tabular

/// The figures of one group of answers.
package struct SurveyFigures: Sendable {
  package let group: String?
  package let tally: SurveyTally
  /// `nil` without an answer that counts.
  package let measure: SurveyMeasure?

  /// Points of a net promoter score; of the others the share at the good end.
  package var score: Double? {
    switch measure {
    case .recommendation(let score): score.value
    case .satisfaction, .effort: measure?.shares?.share
    case nil: nil
    }
  }

  /// Of 95 %.
  package var interval: ClosedRange<Double>? {
    switch measure {
    case .recommendation(let score): score.interval()
    case .satisfaction, .effort: measure?.shares.map { $0.interval.lower...$0.interval.upper }
    case nil: nil
    }
  }
}

extension SurveyFigures {
  /// - Parameter name: what the groups are called; `nil` for all answers together.
  package static func columns(by name: String?) -> [Column] {
    let groups = name.map { [Column($0, help: "the group; empty where it is unknown")] } ?? []
    return groups + [
      Column("answers", .integer, help: "answers that count"),
      Column(
        "top", .integer,
        help: "those at the good end: promoters (9 and 10), satisfied, easy (the two best values)"),
      Column("bottom", .integer, shown: false, help: "nps: detractors, 0 to 6"),
      Column(
        "score", .decimal,
        help: "nps: share of promoters less that of detractors, in points; csat and ces: share of top, 0 to 1"
      ),
      Column("standard_error", .decimal, shown: false, help: "nps: standard error of the score, in points"),
      Column("low", .decimal, help: "lower end of the score's 95 % interval; Wilson's of a share"),
      Column("high", .decimal, help: "upper end of the same"),
      Column("mean", .decimal, help: "mean answer; csat and ces on one scale"),
      Column("median", .decimal, shown: false, help: "median answer"),
      Column("standard_deviation", .decimal, shown: false, help: "standard deviation of the answers"),
      Column(
        "excluded", .integer,
        help: "excluded answers: blank, in words, off the scale, of weight 0"),
      Column("sent", .integer, help: "surveys sent, as far as the time is known"),
      Column("responded", .integer, shown: false, help: "those of them that were answered"),
      Column("response_rate", .decimal, help: "responded ÷ sent"),
      Column("response_low", .decimal, shown: false, help: "lower end of its 95 % interval of Wilson"),
      Column("response_high", .decimal, shown: false, help: "upper end of the same"),
    ]
  }

  package func cells(isGrouped: Bool) -> [Cell] {
    let (counted, top, bottom) = counts
    let shares = hasScale ? measure?.shares : nil
    let response = tally.responseInterval
    var error: Double?
    if case .recommendation(let score) = measure { error = score.standardError }
    return (isGrouped ? [.optional(group)] : []) + [
      .integer(Int64(counted)), .integer(Int64(top)), bottom.map { .integer(Int64($0)) } ?? .null,
      .ratio(score), .ratio(error), .ratio(interval?.lowerBound), .ratio(interval?.upperBound),
      .ratio(shares?.mean), .ratio(shares?.median), .ratio(shares?.standardDeviation),
      .integer(Int64(tally.ratings.excluded)), .integer(Int64(tally.sent)), .integer(Int64(tally.responded)),
      .ratio(Int64(tally.responded), of: Int64(tally.sent)), .ratio(response?.lower), .ratio(response?.upper),
    ]
  }

  /// Whether answers have a common scale.
  private var hasScale: Bool {
    if case .satisfaction(_, hasScale: false) = measure { false } else { true }
  }

  /// Answers that count, and those of them at the ends.
  package var counts: (counted: Int, top: Int, bottom: Int?) {
    switch measure {
    case .recommendation(let score): (score.count, score.promoters, score.detractors)
    case .satisfaction, .effort: (measure?.shares?.count ?? 0, measure?.shares?.satisfied ?? 0, nil)
    case nil: (0, 0, nil)
    }
  }
}

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

/// Two groups of answers beside each other: two spans of time, or two surveys.
package struct SurveyComparison {
  /// What the groups are: `period` or `survey`.
  package let by: String
  package let first: SurveyFigures
  package let second: SurveyFigures

  /// `nil` where there is no telling: a group is empty, or neither has any spread.
  package var difference: ScoreDifference? {
    guard let one = first.measure, let other = second.measure else { return nil }
    return one.difference(from: other)
  }
}

extension Store {
  /// The answers of a scope beside those of another span of time, or to another survey.
  ///
  /// - Parameters: `names` — what the two are called; `other` — the other scope.
  /// - Throws: ``SurveyError/incomparable(_:_:)`` for surveys of two kinds, or of effort asked the other way round.
  package func compareSurveys(
    _ scope: SurveyScope, with other: SurveyScope, by column: String, names: (String, String)
  ) throws -> SurveyComparison {
    let (one, two) = (scope.surveys[0], other.surveys[0])
    guard one.kind == two.kind, one.direction == two.direction else {
      throw SurveyError.incomparable(one.name, two.name)
    }
    func figures(_ scope: SurveyScope, _ name: String) throws -> SurveyFigures {
      let found = try surveyResults(scope).figures[0]
      return SurveyFigures(group: name, tally: found.tally, measure: found.measure)
    }
    return SurveyComparison(
      by: column, first: try figures(scope, names.0), second: try figures(other, names.1))
  }
}
