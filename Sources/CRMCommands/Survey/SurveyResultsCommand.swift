import ArgumentParser
import CRMKit
import Tabular

/// `crm survey results`
struct SurveyResultsCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "results", abstract: "Report NPS, CSAT or CES with its margin of error.",
    discussion: """
      The score of nps is the share of promoters (9 and 10) less the share of detractors (0 to 6), in points,
      with its standard error; of csat the share of the two highest answers; of ces the share of the two
      answers at the easy end. Intervals are at 95 %, Wilson's for shares. Responses count by the time of the
      response, and the response rate by the time the survey was sent. 'crm report define survey' prints the
      formulas, --explain the counts behind every figure.

      --weight weight counts every response by its weight, --weight custom.NAME by a column of its file that
      was kept.

      --compare takes another survey of the same kind, or a period: 2025-Q4 and 2025-01..2025-06 are periods.
      The second row is the other one, the difference is the first less the second, and p is the probability
      of such a difference by chance. The two must have asked different people.

      Examples:
        crm survey results after-call
        crm survey results after-call --by month --since 2025-07-01 --chart bar
        crm survey results after-call --by agent --where 'category = delivery' -f csv
        crm survey results airport --by custom.lang --weight weight
        crm survey results after-call --by segment --explain
        crm survey results after-call --since 2026-01-01 --compare 2025-Q4
      """)
  static let columns = SurveyFigures.columns(by: nil)

  @Argument(help: "name of the survey", completion: .shellCommand("crm complete surveys")) var survey: String
  @Option(
    help: .init(
      "group by day to year, agent, team, category, channel, sentiment, custom.NAME, "
        + "segment, tag, country …",
      valueName: "columns"),
    completion: .list(SurveyAxis.names + ["segment", "tag"]))
  var by: String?
  @Option(
    help: .init(
      "weight of the responses: weight, or a kept column such as custom.weight", valueName: "column"))
  var weight: String?
  @Option(help: .init("compare with another survey or another period", valueName: "survey")) var compare:
    String?
  @Flag(help: "show the counts behind every figure") var explain = false
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: SurveyScopeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    if compare != nil, by != nil {
      throw UsageError(
        .conflictingOptions, "--compare and --by do not go together",
        hint: "narrow both with --where instead")
    }
    let store = try environment.openStore(.reading)
    var scope = try options.scope([try store.survey(survey)], store, environment)
    scope.weight = try weight.map(SurveyWeight.init(argument:))
    if let compare { return try write(comparing: scope, with: compare, store, environment) }
    let axis = try by.map { try store.surveyAxis($0, asOf: scope.report.asOf) }
    let results = try store.surveyResults(scope, by: axis)
    if explain {
      return try environment.console.write(results.figures.flatMap { $0.explanation(results.yardstick) })
    }
    guard axis != nil else {
      try environment.console.write(results.document)
      return .done
    }
    let series = ChartSeries("score", of: results.columns, results.cells)
    var rows = chart.charted(series, of: results.columns, results.cells, in: environment)
    var document = scope.document
    document.text.sections.append(
      TextDocument.Section(.fields(chart.spark("score", series, in: environment))))
    return try environment.console.write(document, with: &rows, named: "groups")
  }

  private func write(
    comparing scope: SurveyScope, with text: String, _ store: Store, _ environment: Environment
  ) throws -> ExitStatus {
    var other = scope
    let comparison: SurveyComparison
    if let survey = try store.surveys().first(where: { $0.name == text }) {
      other.surveys = [survey]
      comparison = try store.compareSurveys(
        scope, with: other, by: "survey", names: (scope.surveys[0].name, survey.name))
    } else {
      guard let span = try? environment.span(text, of: "compare", in: store) else {
        throw UsageError(
          .invalidValue, "'\(text)' is neither a survey nor a period",
          hint: "write the name of a survey, or a period such as 2025-Q4 or 2025-01..2025-06")
      }
      (other.report.since, other.report.until) = (span.from.seconds, span.to.seconds)
      comparison = try store.compareSurveys(
        scope, with: other, by: "period", names: (scope.report.spanText, other.report.spanText))
    }
    if explain {
      let yardstick = try store.surveyResults(scope).yardstick
      return try environment.console.write(
        comparison.first.explanation(yardstick) + comparison.second.explanation(yardstick))
    }
    var rows = CellRows(
      SurveyFigures.columns(by: comparison.by),
      [comparison.first, comparison.second].map { $0.cells(isGrouped: true) })
    return try environment.console.write(
      scope.document(comparison.difference), with: &rows, named: "groups")
  }
}

extension SurveyWeight {
  /// - Throws: ``UsageError`` for what is no column of weights.
  init(argument: String) throws {
    let prefix = "custom."
    if argument == "weight" {
      self = .own
    } else if argument.hasPrefix(prefix), argument.count > prefix.count {
      self = .kept(String(argument.dropFirst(prefix.count)))
    } else {
      throw UsageError(
        .invalidValue, "'\(argument)' is not a weight column",
        hint: "write --weight weight, or --weight custom.NAME for a column that was kept")
    }
  }
}

/// Which answers figures are made of.
struct SurveyScopeOptions: ParsableArguments {
  @OptionGroup var asOf: AsOfOptions
  @Option(
    help: .init(
      "only responses and requests from this day or instant on", valueName: "time"
    ))
  var since: String?
  @Option(
    help: .init(
      "only responses and requests up to this day or instant", valueName: "time"))
  var until: String?
  @Option(
    name: .customLong("where"),
    help: .init("only responses that match this rule; see 'crm help rules'", valueName: "rule"))
  var rule: String?
  @Option(
    help: .init("only responses of customers in this segment", valueName: "name"),
    completion: .shellCommand("crm complete segments"))
  var segment: String?
}

extension SurveyScopeOptions {
  /// - Throws: ``RuleError``, ``RecordError``, ``ValueError`` for what is no time.
  func scope(_ surveys: [Survey], _ store: Store, _ environment: Environment) throws -> SurveyScope {
    var report = ReportScope(asOf: try asOf.value(in: environment, store))
    let zone = try environment.zone(of: store)
    report.since = try since.map {
      try TimeExpression(parsing: $0, now: environment.now, zone: zone).start.seconds
    }
    report.until = try until.map { try AsOf(parsing: $0, now: environment.now, in: zone).end }
    if let from = report.since, let to = report.until, from >= to {
      throw UsageError(
        .conflictingOptions, "--since is after --until", hint: "write them the other way round")
    }
    report.population = try store.population(filter: nil, segment: segment, asOf: report.asOf)
    var scope = SurveyScope(surveys, report)
    scope.rule = try rule.map { try store.rule($0, for: .answer, asOf: report.asOf) }
    return scope
  }
}
