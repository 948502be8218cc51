import ArgumentParser
import CRMKit
import Tabular

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
