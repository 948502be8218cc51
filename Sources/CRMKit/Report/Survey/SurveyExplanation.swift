import Analytics
import Tabular

/// Where a figure of a group comes from: the counts behind it, so that it can be worked out by hand.
package struct SurveyExplanation: Tabulated {
  package static let columns = [
    Column("group", help: "the group; empty where all are together, or where it is unknown"),
    Column("figure", help: "which figure"),
    Column("value", .decimal, help: "its value"),
    Column("how", help: "what it is made of"),
  ]

  package let group: String?
  package let figure: String
  package let value: Cell
  package let how: String

  package var cells: [Cell] { [.optional(group), .text(figure), value, .text(how)] }
}

extension SurveyFigures {
  /// Every figure with what it is made of.
  package func explanation(_ yardstick: SurveyYardstick) -> [SurveyExplanation] {
    var lines: [SurveyExplanation] = []
    func add(_ figure: String, _ value: Cell, _ how: String) {
      lines.append(SurveyExplanation(group: group, figure: figure, value: value, how: how))
    }
    let ratings = tally.ratings
    let counted = counts.counted
    add(
      "answers", .integer(Int64(counted)),
      "\(counted + ratings.excluded) given − \(ratings.excluded) that count for nothing")
    add("excluded", .integer(Int64(ratings.excluded)), excludedText)
    for (name, value, how) in measureLines(yardstick) { add(name, value, how) }
    if isWeighted {
      add(
        "effective_answers", .ratio(ratings.effectiveCount),
        "(Σ weight)² ÷ Σ weight²: what the weighted answers are worth in the interval")
    }
    add(
      "response_rate", .ratio(Int64(tally.responded), of: Int64(tally.sent)),
      tally.sent == 0
        ? "nothing is known of when it was sent" : "\(tally.responded) answered ÷ \(tally.sent) sent")
    return lines
  }

  private var isWeighted: Bool {
    tally.ratings.count > 0 && abs(tally.ratings.effectiveCount - Double(tally.ratings.count)) > 1e-9
      || abs(tally.ratings.totalWeight - Double(tally.ratings.count)) > 1e-9
  }

  /// `120 '11', 39 blank`
  package var excludedText: String {
    let words = tally.excluded.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var parts = words.map { $0.key.isEmpty ? "\($0.value) blank" : "\($0.value) '\($0.key)'" }
    let others = tally.ratings.excluded - tally.excluded.values.reduce(0, +)
    if others > 0 { parts.append("\(others) of weight 0") }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ")
  }

  private func measureLines(_ yardstick: SurveyYardstick) -> [(String, Cell, String)] {
    let weighted = isWeighted ? ", by weight" : ""
    switch measure {
    case nil: return []
    case .recommendation(let score):
      let (p, d) = (shareText(NetPromoterScore.promoterValues), shareText(NetPromoterScore.detractorValues))
      return [
        ("promoters", .integer(Int64(score.promoters)), "answers of 9 and 10"),
        ("passives", .integer(Int64(score.passives)), "answers of 7 and 8"),
        ("detractors", .integer(Int64(score.detractors)), "answers of 0 to 6"),
        (
          "score", .ratio(score.value),
          isWeighted
            ? "100 × (p − d) with p = \(p) and d = \(d)\(weighted)"
            : "100 × (\(score.promoters) − \(score.detractors)) ÷ \(score.count)"
        ),
        (
          "standard_error", .ratio(score.standardError),
          "100 × √((p + d − (p − d)²) ÷ \(worth)) with p = \(p) and d = \(d)"
        ),
        ("low", .ratio(interval?.lowerBound), "score − 1.96 × standard error, at least -100"),
        ("high", .ratio(interval?.upperBound), "score + 1.96 × standard error, at most 100"),
      ]
    case .satisfaction(let score, _): return shareLines(score, "the two best values", weighted)
    case .effort(let score):
      let easy =
        score.direction == .higherIsEasier
        ? "the two highest, which are the easy ones" : "the two lowest, which are the easy ones"
      return shareLines(score.answers, easy, weighted)
    }
  }

  private func shareLines(
    _ score: SatisfactionScore, _ top: String, _ weighted: String
  ) -> [(String, Cell, String)] {
    [
      ("top", .integer(Int64(score.satisfied)), "answers of \(top)"),
      (
        "score", .ratio(score.share),
        isWeighted ? "share of top\(weighted)" : "\(score.satisfied) ÷ \(score.count)"
      ),
      ("low", .ratio(interval?.lowerBound), "Wilson's interval of 95 % for that share of \(worth)"),
      ("high", .ratio(interval?.upperBound), "Wilson's interval of 95 % for that share of \(worth)"),
    ]
  }

  /// How many answers of equal weight there are, as a text.
  private var worth: String {
    isWeighted ? tally.ratings.effectiveCount.literal() : String(tally.ratings.count)
  }

  private func shareText(_ range: ClosedRange<Int>) -> String {
    (tally.ratings.share(in: range) ?? 0).literal()
  }
}
