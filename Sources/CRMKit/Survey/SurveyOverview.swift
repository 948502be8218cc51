import Tabular

/// A survey with how often it was sent and answered.
package struct SurveyOverview: Sendable {
  package let survey: Survey
  /// How many requests were sent, as far as recorded.
  package let sent: Int64
  package let answers: Int64
  package let lastAnswered: Instant?
}

extension SurveyOverview: Tabulated {
  package static let columns = [
    Column("id", .integer, help: "id of the survey"),
    Column("name", help: "name"),
    Column("kind", help: "kind: csat, nps or ces"),
    Column("scale", help: "scale: lowest and highest score"),
    Column("direction", help: "direction of a CES scale: higher_is_easier or higher_is_harder"),
    Column("sent", .integer, help: "number of requests sent, as far as recorded"),
    Column("answers", .integer, help: "number of responses"),
    Column("last_answered", .instant, help: "time of the last response"),
    Column("question", help: "question"),
  ]

  package var cells: [Cell] {
    [
      .integer(survey.id), .text(survey.name), .text(survey.kind.rawValue), .text(survey.scaleText),
      .optional(survey.direction?.rawValue), .integer(sent), .integer(answers),
      lastAnswered.map { .instant($0.seconds) } ?? .null, .optional(survey.question),
    ]
  }
}

extension Store {
  /// Every survey with how often it was sent and answered.
  package func surveyOverviews() throws -> [SurveyOverview] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql:
          "SELECT survey_id, count(sent_at), count(answered_at), max(answered_at) FROM survey_answer GROUP BY survey_id"
      )
      let counts = Dictionary(rows.map { ($0[0] as Int64, $0) }) { first, _ in first }
      return try Survey.all(in: database).map { survey in
        let row = counts[survey.id]
        return SurveyOverview(
          survey: survey, sent: row?[1] ?? 0, answers: row?[2] ?? 0,
          lastAnswered: (row?[3] as Int64?).map { Instant(seconds: $0) })
      }
    }
  }
}
