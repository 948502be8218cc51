import Analytics
import CRMKit
import Tabular

extension SurveyScope {
  /// What holds for all groups, as `crm.survey_results/1`.
  var document: Document {
    Document(schema: "crm.survey_results/1", members: members, lines: lines)
  }

  /// The same with how far two groups are apart.
  func document(_ difference: ScoreDifference?) -> Document {
    func number(_ value: Double?) -> JSONValue { value.map { .number($0.literal()) } ?? .null }
    let p = difference.map { probabilityLiteral($0.probability) }
    let text = difference.map {
      "\($0.value.literal()) (95 %: \($0.lower.literal()) to \($0.upper.literal())), z \($0.z.literal()), p \(p ?? "")"
    }
    return Document(
      schema: "crm.survey_comparison/1",
      members: members + [
        ("difference", number(difference?.value)), ("difference_low", number(difference?.lower)),
        ("difference_high", number(difference?.upper)), ("z", number(difference?.z)),
        ("p", p.map { .number($0) } ?? .null),
      ],
      lines: lines + [TextDocument.Field("difference", text ?? "there is no telling")])
  }

  private var members: [(key: String, value: JSONValue)] {
    let survey = surveys[0]
    return [
      ("survey", .string(survey.name)), ("kind", .string(survey.kind.rawValue)),
      ("question", .optional(survey.question)), ("scale", .string(survey.scaleText)),
      ("direction", .optional(survey.direction?.rawValue)),
    ] + report.asOf.members
  }

  var lines: [TextDocument.Field] {
    let survey = surveys[0]
    let direction = survey.direction.map { ", \($0.rawValue)" } ?? ""
    return [
      TextDocument.Field(
        "survey", "\(survey.name): \(survey.kind.rawValue), \(survey.scaleText)\(direction)"),
      TextDocument.Field("question", survey.question), report.asOf.line,
    ]
  }
}

extension SurveyResults {
  /// All answers together: the figures, and how many answers each value has.
  var document: Document {
    let figures = figures[0]
    let columns = SurveyFigures.columns(by: nil)
    let cells = figures.cells(isGrouped: false)
    let distribution = figures.tally.distribution
    let head = scope.document
    let values = zip(columns, cells).map { (key: $0.name, value: $1.json) }
    let table = TextDocument.Section(
      title: "answers", columns: SurveyDistribution.columns, rows: distribution.map(\.cells))
    return Document(
      schema: head.schema,
      members: head.members + values + [
        (
          "distribution",
          .array(
            distribution.map { entry in
              .object(zip(SurveyDistribution.columns, entry.cells).map { (key: $0.name, value: $1.json) })
            })
        )
      ],
      text: TextDocument(sections: [TextDocument.Section(.fields(scope.lines + figures.lines)), table]),
      columns: columns, rows: [cells])
  }
}

extension SurveyFigures {
  /// The figures for reading.
  fileprivate var lines: [TextDocument.Field] {
    let response = tally.responseInterval.map {
      "\(Cell.ratioText(tally.responded, of: tally.sent)) (95 %: \($0.lower.literal()) to \($0.upper.literal())), "
        + "\(tally.responded) of \(tally.sent) sent"
    }
    return [
      TextDocument.Field("answers", String(counts.counted)),
      TextDocument.Field(
        "excluded", tally.ratings.excluded == 0 ? nil : "\(tally.ratings.excluded): \(excludedText)"),
    ] + measureLines + [TextDocument.Field("response rate", response)]
  }

  private var measureLines: [TextDocument.Field] {
    let spread = interval.map { " (95 %: \($0.lowerBound.literal()) to \($0.upperBound.literal()))" } ?? ""
    switch measure {
    case nil: return []
    case .recommendation(let score):
      return [
        TextDocument.Field(
          "nps", "\(score.value.literal())\(spread), standard error \(score.standardError.literal())"),
        TextDocument.Field(
          "of them",
          "\(score.promoters) promoters, \(score.passives) passives, \(score.detractors) detractors"),
      ]
    case .satisfaction(let score, _):
      return [
        TextDocument.Field(
          "csat", "\(score.share.literal())\(spread), \(score.satisfied) of \(score.count) satisfied")
      ] + score.lines
    case .effort(let score):
      let answers = score.answers
      return [
        TextDocument.Field(
          "easy", "\(answers.share.literal())\(spread), \(answers.satisfied) of \(answers.count)")
      ] + answers.lines
    }
  }
}

extension SatisfactionScore {
  fileprivate var lines: [TextDocument.Field] {
    let deviation = standardDeviation.map { ", standard deviation \($0.literal())" } ?? ""
    return [TextDocument.Field("mean", "\(mean.literal()), median \(median.literal(digits: 1))\(deviation)")]
  }
}

extension Cell {
  /// One number of another, with four decimals.
  fileprivate static func ratioText(_ part: Int, of whole: Int) -> String {
    (Double(part) / Double(whole)).literal()
  }
}
