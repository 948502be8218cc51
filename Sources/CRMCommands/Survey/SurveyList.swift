import ArgumentParser
import CRMKit
import Tabular

/// `crm survey list`
struct SurveyList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the surveys, and how often they were sent and answered.",
    discussion: """
      Examples:
        crm survey list
        crm survey list --columns name,kind,answers -f csv
      """)
  static let columns = SurveyOverview.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).surveyOverviews())
  }
}
