import ArgumentParser
import CRMKit
import Tabular

/// `crm report`
struct ReportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports: revenue, RFM, lifetime value, churn, retention, service.",
    discussion: """
      Every report is computed as of a day (--as-of) and by definitions that 'crm report define' prints. Funnel reports are
      verbs of 'crm funnel', survey results of 'crm survey'.
      """,
    subcommands: [
      ReportSummary.self, ReportSales.self, ReportRFM.self, ReportCLV.self, ReportChurn.self,
      ReportLifecycle.self,
      ReportCohort.self, ReportTeam.self, ReportTargets.self, ReportService.self, ReportAgents.self,
      ReportCSAT.self, ReportSentiment.self, ReportDefine.self,
    ])
}

/// `crm report sales`
struct ReportSales: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "sales", abstract: "Report revenue by period, product or owner.",
    discussion: """
      By day, week, month, quarter or year; by product, sku or category of the lines; by country, channel, campaign, owner,
      status or currency of the orders; by segment, tag, source, kind, company, city or any declared field of the
      customers. customer.country is the customers' where orders have one, too. Who belongs to several segments or tags
      counts in each. Orders without a customer count, too. Refunds are of orders, not of lines.

      Examples:
        crm report sales
        crm report sales --by week --since 2025-10-01 --chart spark
        crm report sales --by product --limit 10
        crm report sales --by country --until 2025-12 --chart bar
        crm report sales --by segment --since 2025-10-01
        crm report sales --by customer.country -f csv
      """)
  static let columns = SalesReport.columns

  @Option(
    help: .init("group by month, product, country, segment, tier …", valueName: "what"),
    completion: .list(SalesDimension.allCases.map(\.rawValue) + ["segment", "tag", "source"]))
  var by = "month"
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment)
    let report = try store.sales(by: store.salesAxis(by, asOf: scope.asOf), scope)
    environment.note(report.note)
    return try environment.write(
      report.columns, report.cells, chart: chart, of: "net")
  }
}

/// `crm report team`
struct ReportTeam: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "team", abstract: "Report the sales performance of owners: won, lost, open, activity.",
    discussion: """
      Deals are read from their ledger, as they were by --as-of; --since and --until limit won and lost deals and activity.
      With --by there is a row for each period, without the figures of the end of the span. Where several currencies cannot
      be converted, an owner has a row for each, and figures that are no amounts stand in the first.

      Examples:
        crm report team
        crm report team --since 2026-01-01 --until 2026-03-31 --chart bar
        crm report team --by month --since 2026-01-01 -f csv
      """)
  static let columns = TeamRow.columns(by: nil)

  @Option(
    help: .init("group by day, week, month, quarter or year", valueName: "period"),
    completion: .list(ReportPeriod.allCases.map(\.rawValue)), transform: ReportPeriod.init(argument:))
  var by: ReportPeriod?
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let report = try store.team(by: by, options.scope(store, environment))
    environment.note(report.note)
    return try environment.write(
      report.columns, report.cells, chart: chart, of: "won_value")
  }
}

/// `crm report targets`
struct ReportTargets: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "targets", abstract: "Report attainment of sales targets.",
    discussion: """
      A target is behind if its attainment is below its pace. Deals are read from their ledger, as they were by --as-of.

      Examples:
        crm report targets
        crm report targets --period 2026-Q1 --as-of 2026-02-15
        crm report targets --owner ada --metric won_value -f json
      """)
  static let columns = TargetProgress.columns

  @OptionGroup(title: "Filters") var filter: TargetFilterOptions
  @OptionGroup(title: "Scope") var asOf: AsOfOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = ReportScope(asOf: try asOf.value(in: environment, store))
    let report = try store.targetProgress(filter.value, scope)
    environment.note(report.note)
    return try environment.console.write(report.rows)
  }
}

/// `crm report csat`
struct ReportCSAT: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "csat", abstract: "Report customer satisfaction (CSAT) over all surveys.",
    discussion: """
      By day, week, month, quarter or year; by agent, team, category or channel of the answers, by survey, by sentiment of the
      comment, by an imported column custom.NAME; by segment, tag, country or any declared field of the customers, where
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
    help: .init("group by month, agent, team, category, survey, segment, tag …", valueName: "what"),
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

/// `crm report define`
struct ReportDefine: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "define", abstract: "Print the definition of a report: formulas and sources.",
    discussion: """
      Definitions, formulas, sources, and the settings in force; for rfm also the tables of segments.

      Examples:
        crm report define rfm
        crm report define churn -f json
        crm report define funnel-forecast
      """)

  @Argument(
    help:
      "summary, sales, rfm, clv, churn, lifecycle, cohort, team, targets, csat, survey, or of a funnel: funnel-wins …",
    completion: .list(ReportDefinition.all.map(\.name)))
  var report: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).definition(ofReport: report).document)
    return .done
  }
}

/// `crm report sentiment`
struct ReportSentiment: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "sentiment", abstract: "Report the sentiment of customer texts, by period or agent.",
    discussion: """
      What customers wrote are incoming messages of tickets, texts of incoming interactions, and comments of answers to surveys.
      By day, week, month, quarter or year; by agent, team, category or channel; by kind of record; by customer; by segment,
      tag, country or any declared field of the customers, where customer.channel is the customers'. 'crm sentiment texts' lists
      the texts with the words that say so. --model judges by a model of your own texts instead of the lexicon.

      Examples:
        crm report sentiment
        crm report sentiment --by agent --since 2025-10-01 --sort -negative_share
        crm report sentiment --by customer --segment vip
        crm report sentiment --by week --chart spark
      """)
  static let columns = SentimentRow.columns(by: "group")

  @Option(
    help: .init(
      "group by month, agent, team, category, channel, kind, customer, segment …", valueName: "what"),
    completion: .list(TextAxis.names + ["segment", "tag"]))
  var by = "month"
  @Option(
    help: .init("use this model instead of the lexicon", valueName: "name"),
    completion: .shellCommand("crm complete sentiment-models"))
  var model: String?
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment)
    let judge =
      try model.map { SentimentJudge(model: try store.weights(of: store.sentimentModel($0))) }
      ?? SentimentJudge()
    let report = try store.sentiment(scope, by: store.textAxis(by, asOf: scope.asOf), judge: judge)
    return try environment.write(
      report.columns, report.cells, chart: chart, of: "negative")
  }
}
