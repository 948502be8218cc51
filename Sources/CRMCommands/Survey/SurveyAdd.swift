import ArgumentParser
import CRMKit
import Tabular

/// `crm survey add`
struct SurveyAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a survey: NPS, CSAT or CES.",
    discussion: """
      csat asks how satisfied a customer is, 1 to 5 by default; its score is the share of the two highest
      answers. nps asks how likely a customer is to recommend you, always 0 to 10; its score is the share of
      promoters (9 and 10) less the share of detractors (0 to 6), in points. ces asks how easy something was,
      1 to 7 by default; its score is the share of the two answers at the easy end. --direction says which end
      that is: higher_is_easier, the default, for 'it was easy: 7 agrees', higher_is_harder for 'how much
      effort: 7 a great deal'.

      Examples:
        crm survey add after-call --kind csat --question 'How satisfied are you with our help?'
        crm survey add loyalty --kind nps
        crm survey add effort --kind ces --scale 1-5 --direction higher_is_harder
      """)
  static var result: (any Tabulated.Type)? { WrittenSurvey.self }

  @Argument(help: "name of the survey") var name: String
  @Option(
    help: "kind: csat, nps or ces", completion: .list(SurveyKind.allCases.map(\.rawValue)),
    transform: SurveyKind.init(argument:))
  var kind: SurveyKind
  @OptionGroup(title: "Values") var values: SurveyValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let survey = try Survey(
      name, kind, question: values.question, scale: values.scale, direction: values.direction)
    let written = try environment.openStore(.writing).add(survey, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.survey_added/1",
      WrittenSurvey(written.value, name, written.changeset, isDryRun: global.dryRun))
    let direction = survey.direction.map { ", \($0.rawValue)" } ?? ""
    document.line =
      "\(global.dryRun ? "would add" : "added") survey '\(name)': \(kind.rawValue), \(survey.scaleText)\(direction)"
    try environment.console.write(receipt: document)
    return .done
  }
}
