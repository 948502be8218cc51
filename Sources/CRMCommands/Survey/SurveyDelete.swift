import ArgumentParser
import CRMKit
import Tabular

/// `crm survey delete`
struct SurveyDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a survey with its responses and follow-up rules.",
    discussion: """
      Asks for confirmation if the survey has responses or follow-up rules; scripts pass --yes. Tasks that the
      rules made stay. 'crm undo' restores everything.

      Examples:
        crm survey delete trial
        crm survey delete after-call --yes
      """)
  static var result: (any Tabulated.Type)? { WrittenSurvey.self }

  @Argument(help: "name of the survey", completion: .shellCommand("crm complete surveys")) var survey: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.survey(survey)
    try environment.confirmDeletion(of: "survey", [old.id], named: survey, in: store)
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.survey_deleted/1",
      WrittenSurvey(old.id, survey, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") survey '\(survey)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
