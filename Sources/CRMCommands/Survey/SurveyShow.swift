import ArgumentParser
import CRMKit
import Tabular

/// `crm survey show`
struct SurveyShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a survey and its follow-up rules.",
    discussion: """
      Examples:
        crm survey show after-call
        crm survey show after-call -f json
      """)
  static let columns = SurveyOverview.columns

  @Argument(help: "name of the survey", completion: .shellCommand("crm complete surveys")) var survey: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let survey = try store.survey(survey)
    guard let overview = try store.surveyOverviews().first(where: { $0.survey.id == survey.id }) else {
      return .done
    }
    let rules = try store.feedbackRules().filter { $0.survey == nil || $0.survey == survey.name }
    var document = Document(schema: "crm.survey/1", overview)
    document.members.append(
      (
        "feedback",
        .array(
          rules.map { rule in
            .object(zip(FeedbackRule.columns, rule.cells).map { (key: $0.name, value: $1.json) })
          })
      ))
    if !rules.isEmpty {
      let shown = FeedbackRule.columns.indices.filter {
        ["name", "rule", "action", "title"].contains(FeedbackRule.columns[$0].name)
      }
      document.text.sections.append(
        TextDocument.Section(
          title: "feedback", columns: shown.map { FeedbackRule.columns[$0] },
          rows: rules.map { rule in shown.map { rule.cells[$0] } }))
    }
    try environment.console.write(document)
    return .done
  }
}
