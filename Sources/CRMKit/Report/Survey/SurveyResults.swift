import Analytics
import Tabular

/// Which answers figures are made of.
package struct SurveyScope {
  /// All of one kind.
  package var surveys: [Survey]
  package var report: ReportScope
  /// Only answers for which it holds.
  package var rule: Rule?
  /// What answers weigh; `nil` for one each.
  package var weight: SurveyWeight?

  package init(_ surveys: [Survey], _ report: ReportScope) {
    self.surveys = surveys
    self.report = report
  }

  /// Whether an instant lies in the span of the report.
  func holds(_ at: Int64) -> Bool { at >= report.from && at < report.end }
}

/// Where the weights of answers stand.
package enum SurveyWeight: Sendable, Equatable {
  /// In their own column.
  case own
  /// In a column of their file that was kept.
  case kept(String)
}

/// What answers come to, group by group.
package struct SurveyResults {
  package let scope: SurveyScope
  /// What the groups are; `nil` for all answers together.
  package let by: String?
  package let figures: [SurveyFigures]
  package let yardstick: SurveyYardstick

  init(_ scope: SurveyScope, by axis: SurveyAxis?, _ connection: OpaquePointer, _ interruption: Interruption)
    throws
  {
    self.scope = scope
    by = axis?.column
    let yardstick = SurveyYardstick(scope.surveys)
    self.yardstick = yardstick
    guard !scope.surveys.isEmpty else {
      figures = []
      return
    }
    var tallies: [String?: SurveyTally] = [:]
    if axis == nil { tallies[nil] = SurveyTally(scale: yardstick.scale) }
    let scan = try SurveyScan(scope, by: axis, connection, interruption)
    while try scan.next() {
      let answer = scan.answer
      if let at = answer.answeredAt, scope.holds(at) {
        for group in scan.groups(at: at) {
          tallies[group, default: SurveyTally(scale: yardstick.scale)].add(
            answer.score.map { yardstick.value($0, of: answer.survey) }, written: answer.written,
            weight: answer.weight)
        }
      }
      guard let at = answer.sentAt, scope.holds(at) else { continue }
      let isAnswered = answer.answeredAt.map { $0 < scope.report.asOf.end } ?? false
      for group in scan.groups(at: at) {
        tallies[group, default: SurveyTally(scale: yardstick.scale)].addSending(isAnswered: isAnswered)
      }
    }
    figures = tallies.sorted { ($0.key ?? "") < ($1.key ?? "") }.map {
      SurveyFigures(group: $0.key, tally: $0.value, measure: yardstick.measure($0.value.ratings))
    }
  }

  package var columns: [Column] { SurveyFigures.columns(by: by) }
  package var cells: [[Cell]] { figures.map { $0.cells(isGrouped: by != nil) } }
}

extension Store {
  /// What answers come to.
  ///
  /// - Complexity: one pass over the answers, and what the rule and the groups look at.
  /// - Throws: ``SurveyError/unknownWeight(_:known:)``.
  package func surveyResults(_ scope: SurveyScope, by axis: SurveyAxis? = nil) throws -> SurveyResults {
    if case .kept(let name) = scope.weight { try checkKept(name, of: scope.surveys) }
    if let rule = scope.rule { try prepare(rule) }
    return try translating { try SurveyResults(scope, by: axis, connection, context.interruption) }
  }

  /// Refuses weights that no answer has: all would weigh the same, and nobody would know.
  private func checkKept(_ name: String, of surveys: [Survey]) throws {
    let known = try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT k.key FROM survey_answer a, json_each(a.custom) k
          WHERE a.survey_id IN (SELECT value FROM json_each(?)) ORDER BY 1
          """, arguments: ["[\(surveys.map { String($0.id) }.joined(separator: ","))]"])
    }
    guard known.contains(name) else { throw SurveyError.unknownWeight(name, known: ["weight"] + known) }
  }
}

/// How many answers a value of the scale has.
package struct SurveyDistribution: Tabulated {
  package static let columns = [
    Column("value", .integer, help: "the value of the scale"),
    Column("answers", .integer, help: "answers of that value"),
    Column("share", .decimal, help: "their share, by weight where answers have one"),
  ]

  package let value: Int
  package let answers: Int
  package let share: Double?

  package var cells: [Cell] { [.integer(Int64(value)), .integer(Int64(answers)), .ratio(share)] }
}

extension SurveyTally {
  /// Every value of the scale, from its lower end.
  package var distribution: [SurveyDistribution] {
    ratings.scale.map { value in
      SurveyDistribution(
        value: value, answers: ratings.count(in: value...value), share: ratings.share(in: value...value))
    }
  }
}

extension ReportDefinition {
  static var csat: ReportDefinition {
    ReportDefinition(
      name: "csat", meaning: "customer satisfaction (CSAT) over all surveys of that kind",
      formulas: [
        (
          "answer",
          "given in the span from --since up to --until or --as-of; a score on the scale of its survey counts"
        ),
        ("excluded", "answers that are blank, in words, off the scale, or of weight 0"),
        ("top", "answers of the two highest values of the scale of their survey"),
        ("score", "top ÷ answers; low and high are its Wilson interval of 95 %"),
        ("mean", "mean answer; where surveys have several scales there is none"),
        ("sent", "surveys that were sent in the span, as far as it is known when"),
        ("response_rate", "responded ÷ sent, whenever they answered up to --as-of, with its Wilson interval"),
      ], sources: ["Wilson 1927, Journal of the American Statistical Association 22(158)"], keys: [.timeZone])
  }

  static var sentiment: ReportDefinition {
    ReportDefinition(
      name: "sentiment", meaning: "sentiment of what customers wrote",
      formulas: [
        (
          "texts",
          "incoming messages of tickets, texts of incoming interactions, comments of answers, written in the span; agent, "
            + "team and category of a message are those of its ticket at that time"
        ),
        (
          "score",
          "mean of sum ÷ √(sum² + 15), the sum being that of the points of the words; of a model 2 × chance − 1"
        ),
        ("negative", "texts of a score of -0.05 or below; of a model, of a chance below its threshold"),
        ("negative_share", "negative ÷ texts; low and high are its Wilson interval of 95 %"),
      ],
      sources: [
        "Hutto & Gilbert 2014, ICWSM 8(1)",
        "Wilson 1927, Journal of the American Statistical Association 22(158)",
      ], keys: [.timeZone])
  }

  static var survey: ReportDefinition {
    ReportDefinition(
      name: "survey", meaning: "survey scores: NPS, CSAT and CES, as crm survey results computes them",
      formulas: [
        ("nps", "100 × (promoters − detractors) ÷ answers; 9 and 10 promote, 0 to 6 detract"),
        (
          "standard_error",
          "100 × √((p + d − (p − d)²) ÷ n) with the shares p of promoters and d of detractors"
        ),
        ("csat", "answers of the two highest values ÷ answers"),
        ("ces", "answers of the two values at the easy end ÷ answers; the survey says which end that is"),
        ("low, high", "nps: score ± 1.96 × standard error; csat and ces: Wilson's interval of 95 %"),
        ("weights", "shares and means are those of the weights; in errors n is (Σ w)² ÷ Σ w²"),
        ("comparison of nps", "z = difference ÷ √(SE₁² + SE₂²), both sides"),
        (
          "comparison of shares",
          "z = difference ÷ √(p̂(1 − p̂)(1 ÷ n₁ + 1 ÷ n₂)) with the common share p̂; Newcombe's interval"
        ),
      ],
      sources: [
        "Reichheld 2003, Harvard Business Review 81(12)", "R package NPS 1.1",
        "Kish 1965, Survey Sampling, 11.7",
        "Wilson 1927, Journal of the American Statistical Association 22(158)",
        "Newcombe 1998, Statistics in Medicine 17(8)",
      ], keys: [.timeZone])
  }
}
