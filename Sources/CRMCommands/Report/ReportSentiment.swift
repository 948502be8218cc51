import ArgumentParser
import CRMKit
import Tabular

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
      "A row for each: month, agent, team, category, channel, kind, customer, segment …", valueName: "what"),
    completion: .list(TextAxis.names + ["segment", "tag"]))
  var by = "month"
  @Option(
    help: .init("Judge by a model instead of the lexicon.", valueName: "name"),
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
