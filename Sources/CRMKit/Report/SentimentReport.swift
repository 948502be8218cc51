import Analytics
import Tabular

/// How the texts feel that customers wrote, group by group.
package struct SentimentReport {
  package let by: String
  package let rows: [SentimentRow]

  package var columns: [Column] { SentimentRow.columns(by: by) }
  package var cells: [[Cell]] { rows.map(\.cells) }
  init(
    _ scope: ReportScope, by axis: TextAxis, _ judge: SentimentJudge, _ connection: OpaquePointer,
    _ interruption: Interruption
  ) throws {
    by = axis.column
    let members = try scope.population.members(connection)
    let statement = try RawStatement(connection, ReportSQL.texts)
    try statement.bind([.integer(scope.from), .integer(scope.end)])
    var rows: [String?: SentimentRow] = [:]
    while try statement.step() {
      try interruption.check()
      let customer = statement.isNull(at: 0) ? nil : statement.integer(at: 0)
      if let members, !(customer.map(members.contains) ?? false) { continue }
      let verdict = judge.verdict(on: statement.text(at: 8))
      for group in axis.groups(statement, customer, scope.zone) {
        rows[group, default: SentimentRow(group: group)].add(verdict)
      }
    }
    self.rows = rows.values.sorted { ($0.group ?? "") < ($1.group ?? "") }
  }
}

extension TextAxis {
  /// The groups of a row of ``ReportSQL/texts``; `nil` alone for one that is in none.
  fileprivate func groups(_ row: RawStatement, _ customer: Int64?, _ zone: DayZone) -> [String?] {
    switch self {
    case .period(let period): [period.name(period.index(ofDay: zone.day(at: row.integer(at: 2))))]
    case .kind: [row.text(at: 3)]
    case .person: [customer.map { "\($0) \(row.text(at: 1))" }]
    case .customer(let grouping): grouping.groups(of: customer)
    case .attribute(.channel): [row.optionalText(at: 4)]
    case .attribute(.agent): [row.optionalText(at: 5)]
    case .attribute(.team): [row.optionalText(at: 6)]
    case .attribute(.category): [row.optionalText(at: 7)]
    }
  }
}

/// The texts of one group, counted.
package struct SentimentRow: Sendable {
  package let group: String?
  package private(set) var positive = 0
  package private(set) var neutral = 0
  package private(set) var negative = 0
  private var sum = 0.0

  init(group: String?) { self.group = group }

  package var texts: Int { positive + neutral + negative }
  /// The mean of the scores, −1…1.
  package var mean: Double? { texts == 0 ? nil : sum / Double(texts) }

  mutating func add(_ verdict: SentimentVerdict) {
    sum += verdict.score
    switch verdict.label {
    case .positive: positive += 1
    case .neutral: neutral += 1
    case .negative: negative += 1
    }
  }
}

extension SentimentRow {
  package static func columns(by name: String) -> [Column] {
    [
      Column(name, help: "the group; empty where it is unknown"),
      Column("texts", .integer, help: "texts that customers wrote"),
      Column("positive", .integer, help: "those that are positive"),
      Column("neutral", .integer, help: "those that are neither"),
      Column("negative", .integer, help: "those that are negative"),
      Column("negative_share", .decimal, help: "negative ÷ texts"),
      Column("low", .decimal, shown: false, help: "lower end of its Wilson interval of 95 %"),
      Column("high", .decimal, shown: false, help: "upper end of its Wilson interval of 95 %"),
      Column("score", .decimal, help: "mean of the scores, -1 to 1"),
    ]
  }

  package var cells: [Cell] {
    let interval = WilsonInterval(successes: negative, trials: texts)
    return [
      .optional(group), .integer(Int64(texts)), .integer(Int64(positive)), .integer(Int64(neutral)),
      .integer(Int64(negative)), .ratio(Int64(negative), of: Int64(texts)), .ratio(interval?.lower),
      .ratio(interval?.upper), .ratio(mean),
    ]
  }
}

extension ReportSQL {
  /// What customers wrote in a span, which is bound, with what each is about.
  static let texts = """
    SELECT t.customer_id, c.name, t.at, t.kind, t.channel, t.agent, t.team, t.category, t.text
    FROM fact_text t LEFT JOIN fact_customer c ON c.customer_id = t.customer_id WHERE t.at >= ? AND t.at < ?
    """
}

extension Store {
  /// How the texts feel that customers wrote.
  ///
  /// - Complexity: one pass over the texts of the span; a judge reads each.
  package func sentiment(
    _ scope: ReportScope, by axis: TextAxis, judge: SentimentJudge
  ) throws -> SentimentReport {
    try translating { try SentimentReport(scope, by: axis, judge, connection, context.interruption) }
  }
}

/// What texts are grouped by.
package enum TextAxis {
  case period(ReportPeriod)
  case attribute(SurveyAxis.Attribute)
  /// Where the text stands: interaction, ticket or answer.
  case kind
  /// Who wrote it.
  case person
  /// A group of the customer.
  case customer(CustomerGrouping)

  /// What can be named beside the groups of customers.
  package static let names =
    ReportPeriod.allCases.map(\.rawValue) + SurveyAxis.Attribute.allCases.map(\.rawValue) + [
      "kind", "customer",
    ]

  /// The column of the groups.
  package var column: String {
    switch self {
    case .period(let period): period.rawValue
    case .attribute(let attribute): attribute.rawValue
    case .kind: "kind"
    case .person: "customer"
    case .customer(let grouping): grouping.name
    }
  }
}

extension Store {
  /// The groups that a name means: `month`, `agent`, `customer`, `customer.country` or any declared field of the customers.
  ///
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``, ``RuleError`` of a segment.
  package func textAxis(_ name: String, asOf: AsOf) throws -> TextAxis {
    if let period = ReportPeriod(rawValue: name) { return .period(period) }
    if let attribute = SurveyAxis.Attribute(rawValue: name) { return .attribute(attribute) }
    switch name {
    case "kind": return .kind
    case "customer": return .person
    default: return .customer(try grouping(by: name, besides: TextAxis.names, asOf: asOf))
    }
  }
}
