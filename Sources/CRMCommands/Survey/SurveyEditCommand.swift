import ArgumentParser
import CRMKit
import Tabular

/// `crm survey edit`
struct SurveyEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change a survey.",
    discussion: """
      Options that are not given leave their fields unchanged; --question '' clears the question. The kind of
      a survey cannot be changed, nor its scale and direction once there are responses.

      Examples:
        crm survey edit after-call --name support --question 'How satisfied are you?'
        crm survey edit effort --direction higher_is_easier
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the survey", completion: .shellCommand("crm complete surveys")) var survey: String
  @Option(help: .init("new name", valueName: "name")) var name: String?
  @OptionGroup(title: "Values") var values: SurveyValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard name != nil || values.question != nil || values.scale != nil || values.direction != nil else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm survey edit --help")
    }
    var edit = SurveyEdit()
    (edit.name, edit.question, edit.scale, edit.direction) =
      (name, values.question, values.scale, values.direction)
    let store = try environment.openStore(.writing)
    let old = try store.survey(survey)
    let written = try store.edit(old, edit, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.survey_edited/1",
      Receipt(
        old.id, name ?? survey, fields: written.value, changed: !written.value.isEmpty, written.changeset,
        isDryRun: global.dryRun))
    document.line =
      written.value.isEmpty
      ? "survey '\(survey)' is unchanged"
      : "\(global.dryRun ? "would change" : "changed") survey '\(name ?? survey)': \(written.value.joined(separator: ", "))"
    try environment.console.write(receipt: document)
    return .done
  }
}
