import ArgumentParser
import CRMKit
import Tabular

/// `crm report churn`
struct ReportChurn: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "churn", abstract: "List customers by churn risk, with the reasons.",
    discussion: """
      Every signal has a value from 0 to 1 and a weight; the score is the weighted mean of the signals of which something
      is known. Its level follows from thresholds. The weights are fitted once a month to what happened: the history is
      cut a window earlier, and the signals of that day are held against who ordered since. auc tells how well the score
      ranked them, beside the days of silence alone. Window, thresholds and, where you set one, weights are settings ('crm
      config list'). 'crm report define churn' prints how each signal is computed.

      Examples:
        crm report churn
        crm report churn --level at_risk --level churned --sort -score -f csv
        crm report churn --explain ada@example.org
        crm report churn --by level --chart bar
      """)
  static let columns = ChurnReport.columns

  @Option(
    help: .init(
      "Only customers of this level: ok, watch, at_risk, churned; given again, of each.", valueName: "level"),
    completion: .list(ChurnLevel.allCases.map(\.rawValue)), transform: ChurnLevel.init(argument:))
  var level: [ChurnLevel] = []
  @Option(help: .init("Show the parts of the score of this customer.", valueName: "customer")) var explain:
    String?
  @Option(help: .init("Add up by level, reason or an attribute of the customers.", valueName: "column"))
  var by: String?
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try refuse(explain != nil && global.exitCode, "--exit-code asks for rows, and --explain has none")
    try refuse(explain != nil && by != nil, "--explain is about one customer, and --by about all")
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment)
    if let explain {
      try environment.console.write(store.churnExplanation(of: explain, scope).document)
      return .done
    }
    let report = try store.churn(scope)
    environment.note(report.note)
    let document = report.document
    let chosen = report.only(level)
    guard let by else { return try environment.write(document, with: chosen, in: store) }
    return try environment.write(document, grouping: chosen, by: by, chart: chart, in: store)
  }

  private func refuse(_ isContradiction: Bool, _ sentence: String) throws {
    if isContradiction { throw UsageError(.conflictingOptions, sentence, hint: "leave one of them out") }
  }
}
