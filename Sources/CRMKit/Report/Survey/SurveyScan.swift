import Analytics

/// The answers of a scope, pulled one at a time, with the groups they are in.
final class SurveyScan {
  struct Answer {
    var survey: Survey
    var sentAt: Int64?
    var answeredAt: Int64?
    var score: Int?
    /// What was answered instead.
    var written: String?
    var weight: Double
  }

  private(set) var answer: Answer
  private let statement: RawStatement
  private let surveys: [Int64: Survey]
  private let scope: SurveyScope
  private let members: IDSet?
  /// Those for which the rule of the scope holds.
  private let chosen: IDSet?
  private let axis: SurveyAxis?
  private let weight: SurveyWeight?
  private let interruption: Interruption
  private lazy var judge = SentimentJudge()

  /// - Parameter connection: on which the rule of the scope was prepared.
  init(
    _ scope: SurveyScope, by axis: SurveyAxis?, _ connection: OpaquePointer, _ interruption: Interruption
  ) throws {
    self.scope = scope
    self.axis = axis
    self.interruption = interruption
    weight = scope.weight
    surveys = Dictionary(scope.surveys.map { ($0.id, $0) }) { first, _ in first }
    members = try scope.report.population.members(connection)
    chosen = try scope.rule.map { try SurveyScan.answers($0, connection) }
    answer = Answer(survey: scope.surveys[0], weight: 1)
    // Without a column that was kept, the whole of what was kept, which nobody asks for: an empty path is an error.
    var path = "$"
    if case .kept(let name) = axis { path = "$.\"\(name)\"" }
    var weightPath = "$"
    if case .kept(let name) = weight { weightPath = "$.\"\(name)\"" }
    statement = try RawStatement(connection, ReportSQL.answers)
    try statement.bind([.text(path), .text(weightPath), .integer(scope.report.asOf.end)])
  }

  private static func answers(_ rule: Rule, _ connection: OpaquePointer) throws -> IDSet {
    let condition = rule.condition(alias: "r")
    let statement = try RawStatement(connection, "SELECT r.id FROM survey_answer r WHERE \(condition.sql)")
    try statement.bind(condition.values)
    var ids = IDSet()
    while try statement.step() { ids.insert(statement.integer(at: 0)) }
    return ids
  }

  /// Goes to the next answer of the scope; false after the last.
  func next() throws -> Bool {
    while try statement.step() {
      try interruption.check()
      guard let survey = surveys[statement.integer(at: Place.survey)], isChosen else { continue }
      let score = integer(at: Place.score).map { Int($0) }
      answer = Answer(
        survey: survey, sentAt: integer(at: Place.sentAt), answeredAt: integer(at: Place.answeredAt),
        score: score,
        written: score == nil ? statement.optionalText(at: Place.written) : nil, weight: weightOfRow)
      return true
    }
    return false
  }

  /// The groups of the answer; `nil` alone for one that is in none.
  ///
  /// - Parameter at: the time that decides on its period: when it was sent, or answered.
  func groups(at: Int64) -> [String?] {
    switch axis {
    case nil: return [nil]
    case .period(let period): return [period.name(period.index(ofDay: scope.report.zone.day(at: at)))]
    case .survey: return [answer.survey.name]
    case .attribute(let attribute): return [statement.optionalText(at: Place.attribute(attribute))]
    case .kept: return [statement.optionalText(at: Place.kept)]
    case .sentiment:
      return [statement.optionalText(at: Place.comment).map { judge.verdict(on: $0).label.rawValue }]
    case .customer(let grouping): return grouping.groups(of: integer(at: Place.customer))
    }
  }

  private var isChosen: Bool {
    if let chosen, !chosen.contains(statement.integer(at: Place.id)) { return false }
    guard let members else { return true }
    return integer(at: Place.customer).map(members.contains) ?? false
  }

  /// 1 without weights; that of an answer without one is 1, too.
  private var weightOfRow: Double {
    switch weight {
    case nil: 1
    case .own: integer(at: Place.weight).map { Double($0) / 1e9 } ?? 1
    case .kept: statement.optionalText(at: Place.keptWeight).map { Double($0) ?? 0 } ?? 1
    }
  }

  private func integer(at place: Int32) -> Int64? {
    statement.isNull(at: place) ? nil : statement.integer(at: place)
  }

  /// Where the columns of ``ReportSQL/answers`` stand.
  private enum Place {
    static let (id, survey, customer): (Int32, Int32, Int32) = (0, 1, 2)
    static let (sentAt, answeredAt, score, written): (Int32, Int32, Int32, Int32) = (3, 4, 5, 6)
    static let (comment, weight, kept, keptWeight): (Int32, Int32, Int32, Int32) = (11, 12, 13, 14)

    static func attribute(_ attribute: SurveyAxis.Attribute) -> Int32 {
      switch attribute {
      case .agent: 7
      case .team: 8
      case .category: 9
      case .channel: 10
      }
    }
  }
}

extension ReportSQL {
  /// Every answer, and every survey that was sent, by an instant, with two columns that were kept. Binds the paths of these,
  /// and the instant.
  static let answers = """
    SELECT answer_id, survey_id, customer_id, sent_at, answered_at, score, written, agent, team, category, channel,
      comment, weight_e9, custom ->> ?1, custom ->> ?2
    FROM fact_survey_answer WHERE answered_at < ?3 OR sent_at < ?3 ORDER BY answer_id
    """
}

/// What answers are grouped by.
package enum SurveyAxis {
  case period(ReportPeriod)
  /// A column of the answers themselves.
  case attribute(Attribute)
  case survey
  /// What the comment says by the lexicon.
  case sentiment
  /// A column of their file that was kept.
  case kept(String)
  /// A group of the customer.
  case customer(CustomerGrouping)

  package enum Attribute: String, Sendable, CaseIterable { case agent, team, category, channel }

  /// What can be named beside the groups of customers.
  package static let names =
    ReportPeriod.allCases.map(\.rawValue) + Attribute.allCases.map(\.rawValue) + ["survey", "sentiment"]

  /// The column of the groups.
  package var column: String {
    switch self {
    case .period(let period): period.rawValue
    case .attribute(let attribute): attribute.rawValue
    case .survey: "survey"
    case .sentiment: "sentiment"
    case .kept(let name): name
    case .customer(let grouping): grouping.name
    }
  }
}

extension Store {
  /// The groups that a name means: `month`, `agent`, `custom.lang`, `customer.country` or any declared field of the customers.
  ///
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``, ``RuleError`` of a segment.
  package func surveyAxis(_ name: String, asOf: AsOf) throws -> SurveyAxis {
    let prefix = "custom."
    if let period = ReportPeriod(rawValue: name) { return .period(period) }
    if let attribute = SurveyAxis.Attribute(rawValue: name) { return .attribute(attribute) }
    switch name {
    case "survey": return .survey
    case "sentiment": return .sentiment
    case _ where name.hasPrefix(prefix): return .kept(String(name.dropFirst(prefix.count)))
    default: return .customer(try grouping(by: name, besides: SurveyAxis.names, asOf: asOf))
    }
  }
}
