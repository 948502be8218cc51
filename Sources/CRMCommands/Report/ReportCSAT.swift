import ArgumentParser
import CRMKit
import Tabular

/// `crm report csat`
struct ReportCSAT: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "csat", abstract: "Report customer satisfaction (CSAT) over all surveys.",
    discussion: """
      By day, week, month, quarter or year; by agent, team, category or channel of the answers, by survey, by sentiment of the
      comment, by a kept column custom.NAME; by segment, tag, country or any declared field of the customers, where
      customer.channel is the customers'. The score is the share of the two highest answers with its Wilson interval of 95 %;
      answers on several scales have no common mean.

      Examples:
        crm report csat
        crm report csat --by agent --since 2025-10-01 --sort -score
        crm report csat --by week --segment vip --chart spark
        crm report csat --by sentiment --filter 'channel = mail' -f csv
      """)
  static let columns = SurveyFigures.columns(by: nil)

  @Option(
    help: .init("A row for each: month, agent, team, category, survey, segment, tag …", valueName: "what"),
    completion: .list(SurveyAxis.names + ["segment", "tag"]))
  var by = "month"
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: SurveyScopeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let surveys = try store.surveys().filter { $0.kind == .csat }
    if surveys.isEmpty, !global.exitCode {
      environment.note("there is no survey of kind csat; crm survey add after-call --kind csat makes one")
    }
    let scope = try options.scope(surveys, store, environment)
    let results = try store.surveyResults(scope, by: store.surveyAxis(by, asOf: scope.report.asOf))
    return try environment.write(
      results.columns, results.cells, chart: chart, of: "score")
  }
}
